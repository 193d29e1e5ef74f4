import type { DraftTemplates } from '../templates';

/** Beside a contested payment: whether another one is to come. */
const ENDING = `{% if ended_date %}Su suscripción terminó el {{ ended_date }}, así que no se cobra ningún otro pago por ella.{% elsif wants_end %}También pidió que la suscripción termine; me ocupo de eso por separado.{% else %}Si quiere que su suscripción termine, para que no se cobre ningún otro pago, respóndame y dígamelo, y me ocuparé de eso por separado.{% endif %}`;

/** The product, or our promise, may have failed the customer; or a payment is contested. */
export const productFailure = {
  product_issue: `Gracias por escribirnos; lamento las molestias. Paga por algo que simplemente debería funcionar, y entiendo que esto sea frustrante.

Voy a pasar los detalles de su mensaje al equipo que se ocupa del producto.{% if amount and paid_date %} En su facturación veo su pago de {{ amount }} del {{ paid_date }}{% if plan %} por {{ plan }}{% endif %}.{% elsif plan %} En su facturación veo su suscripción a {{ plan }}.{% endif %} Todavía no puedo decirle el resultado, y prefiero averiguar qué ocurrió antes que hacer suposiciones. Le escribiré cuando sepa más, también sobre lo que significa para su pago.

Si hay algo que aún no nos ha contado, como la hora a la que ocurrió o las palabras que aparecen en la pantalla, añádalo en respuesta a este mensaje.`,

  product_refund: `Gracias por escribirnos; lamento que no haya funcionado como cabía esperar.

{% if extra_amount %}He encontrado el pago del que se trata: {{ extra_amount }}{% if extra_paid_date %} el {{ extra_paid_date }}{% endif %}{% if extra_invoice_number %}, factura {{ extra_invoice_number }}{% endif %}.{% elsif amount %}He encontrado el pago del que se trata: {{ amount }}{% if paid_date %} el {{ paid_date }}{% endif %}.{% else %}He encontrado su cuenta.{% endif %} Estoy revisando el caso y le escribiré con una respuesta clara. También voy a pasar su mensaje al equipo que se ocupa del producto, para que se atienda la causa.

Mientras tanto no tiene que hacer nada. Si hay algo que aún no nos ha contado, responda a este mensaje.`,

  charged_after_end: `Gracias por escribirnos; lamento lo ocurrido. He comparado las fechas:{% if ended_date %} su suscripción{% if plan %} a {{ plan }}{% endif %} terminó el {{ ended_date }}, y{% elsif end_date %} su suscripción{% if plan %} a {{ plan }}{% endif %} tenía fecha de finalización el {{ end_date }}, y{% endif %} veo {% if extra_amount %}un pago de {{ extra_amount }}{% if extra_paid_date %} del {{ extra_paid_date }}{% endif %}{% elsif amount %}un pago de {{ amount }}{% if paid_date %} del {{ paid_date }}{% endif %}{% else %}un pago posterior{% endif %} que usted no esperaba.

Estoy revisando este pago y le escribiré con el resultado. Si corresponde devolver algún importe, llega a la tarjeta o cuenta con la que se pagó, y los bancos suelen tardar entre 5 y 10 días hábiles en mostrarlo.

Mientras tanto no tiene que hacer nada; también voy a revisar cómo pudo ocurrir.`,

  unwanted_renewal: `Gracias por escribirnos. Veo que su suscripción{% if plan %} a {{ plan }}{% endif %} se renovó{% if extra_paid_date %} el {{ extra_paid_date }}{% elsif paid_date %} el {{ paid_date }}{% endif %}{% if extra_amount %} por {{ extra_amount }}{% elsif amount %} por {{ amount }}{% endif %}{% if period_end %}, y que ahora está vigente hasta el {{ period_end }}{% endif %}. Entiendo que no era lo que quería, y lamento la sorpresa desagradable.

Estoy revisando los dos puntos: que no se vuelva a renovar y qué se puede hacer con este pago. Le escribiré con una respuesta clara sobre ambos; hasta entonces no se cambia nada en su cuenta.

Mientras tanto no tiene que hacer nada.`,

  unknown_charge: `Gracias por su consulta; hace bien en comprobar un cargo que no reconoce.{% if amount %} El pago de {{ amount }}{% if paid_date %} del {{ paid_date }}{% endif %}{% if card %} con la {{ card }}{% endif %}{% if plan %} corresponde a {{ plan }}{% if start_date %}, una suscripción que empezó el {{ start_date }}{% endif %}{% else %} figura en la cuenta con su correo electrónico{% endif %}.{% endif %}

A veces resulta que quien se suscribió fue alguien de la empresa o de la familia, o que un periodo de prueba pasó a ser un plan de pago.

¿Le ayuda esto a reconocerlo?

Si no es así, respóndame y dígamelo. Entonces lo revisaré con el equipo que se ocupa de estos pagos. Si cree que otra persona está usando su tarjeta, avise también a su banco, para que pueda protegerla.`,

  dispute_open: `Gracias por escribirnos; lamento la preocupación que esto le causa. {% if dispute_amount %}Su banco ha abierto una reclamación por el pago de {{ dispute_amount }}{% if dispute_date %} del {{ dispute_date }}{% endif %}.{% else %}Su banco ha abierto una reclamación por este pago.{% endif %} Mientras esté abierta, es el banco quien decide sobre ese dinero, y nosotros no podemos devolverlo.

Voy a pasar su mensaje a la persona responsable de estos casos, para que se tenga en cuenta. Su banco le comunicará el resultado; también puede decirle en qué punto está.

${ENDING}`,

  inquiry_open: `Gracias por escribirnos; lamento la preocupación que esto le causa. {% if dispute_amount %}Su banco nos ha preguntado por el pago de {{ dispute_amount }}{% if dispute_date %} del {{ dispute_date }}{% endif %}{% else %}Su banco nos ha preguntado por este pago{% endif %}{% if plan %}, que corresponde a {{ plan }}{% endif %}. Por ahora es una consulta; no se ha tomado ninguna decisión.

Voy a pasar su mensaje a la persona responsable de estos casos. Le escribiré cuando sepa cómo continúa, y hasta entonces no se cambia nada en su cuenta.

${ENDING} Si al final reconoce el pago, dígaselo también a su banco, además de a nosotros.`,
} as const satisfies DraftTemplates;

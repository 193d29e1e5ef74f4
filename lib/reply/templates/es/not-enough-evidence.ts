import type { DraftTemplates } from '../templates';

const NO_CARD_DATA = `No envíe datos de su tarjeta, por favor; no los necesito.`;

/** The message and the billing state do not decide: one precise question, nothing given away. */
export const notEnoughEvidence = {
  several_customers: `Gracias por escribirnos. Su correo electrónico está asociado a más de una cuenta con nosotros, y quiero asegurarme de revisar la correcta antes de decirle o cambiar algo.

¿A qué empresa o cuenta se refiere su mensaje? Basta con el nombre que aparece en la factura, o con el número de una de sus facturas.

En cuanto lo sepa, lo revisaré y le responderé. ${NO_CARD_DATA}`,

  customer_not_found: `Gracias por escribirnos. Me gustaría revisarlo, pero no encuentro ninguna cuenta que corresponda a la dirección desde la que nos escribe. Para proteger a nuestros clientes, solo puedo hablar de una cuenta con la persona a la que se le factura.

¿Podría escribirnos de nuevo desde el correo electrónico en el que recibe sus facturas o recibos?

Si puede, añada el número de una factura o de un recibo, para que lo encuentre más rápido. ${NO_CARD_DATA}`,

  nothing_asked: `Gracias por escribirnos. He revisado su cuenta{% if in_order %} y, en lo que se refiere a la facturación, todo está en orden{% endif %}.{% if amount_due and processing_amount == nil %} Su factura{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, sigue pendiente de pago.{% endif %}{% if plan and end_date %} Su suscripción a {{ plan }} tiene fecha de finalización el {{ end_date }}.{% elsif plan and next_payment_date %} Su suscripción a {{ plan }} está activa, y el próximo pago{% if next_payment_amount %}, de {{ next_payment_amount }},{% endif %} está previsto para el {{ next_payment_date }}.{% endif %}{% if arrived and amount and paid_date %} El último pago, de {{ amount }} el {{ paid_date }}, llegó bien.{% endif %}

{% if in_order %}No tiene que hacer nada. {% endif %}Si quiere que revise algo más, basta con que responda a este mensaje; una fecha y un importe, o las palabras que ve en la pantalla, son lo que más rápido me permite encontrarlo.`,

  question_needed: `Gracias por escribirnos; lamento que algo no funcione como debería. He revisado su cuenta, pero desde aquí todavía no puedo saber a qué problema se refiere, y no quiero cambiar nada basándome en una suposición.

¿Qué ve exactamente, y dónde: por ejemplo, un mensaje en la pantalla, un importe en los movimientos de su cuenta o una factura?

Con las palabras del mensaje, o con la fecha y el importe, podré encontrarlo. ${NO_CARD_DATA}`,
} as const satisfies DraftTemplates;

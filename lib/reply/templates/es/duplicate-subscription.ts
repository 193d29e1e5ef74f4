import type { DraftTemplates } from '../templates';

const BANKS_TAKE_TIME = `{% if refund_overdue %}Ya debería aparecer en los movimientos de su tarjeta o cuenta. Si no lo encuentra, su banco puede rastrearlo{% if bank_reference %} con esta referencia: {{ bank_reference }}{% endif %}.{% else %}Los bancos suelen tardar entre 5 y 10 días hábiles en mostrar un reembolso, así que es posible que todavía no lo vea.{% if bank_reference %} Si pregunta a su banco, esta es la referencia: {{ bank_reference }}.{% endif %}{% endif %}`;

const NOTHING_TO_DO = `{% if refund_amount %}No tiene que hacer nada más; {% if refund_overdue %}si aun así no aparece{% else %}si pasado ese plazo no lo encuentra{% endif %}, responda a este mensaje y lo revisaré de nuevo.{% else %}Mientras tanto no tiene que hacer nada. Si tiene alguna duda, responda a este mensaje.{% endif %}`;

/** What is double was bought with an address that did not write: it is not confirmed, and not told. */
const ASK_FOR_THE_OTHER = `Gracias por escribirnos. Veo la suscripción que corresponde a la dirección desde la que nos escribe{% unless kept_hidden %}, y se queda exactamente como está{% endunless %}.

Para revisar una segunda, necesito confirmar que es suya. ¿Podría decirme con qué otro correo electrónico se pudo haber comprado, o escribirnos desde esa dirección?

Hasta entonces no se cambia nada. No envíe datos de su tarjeta, por favor; no los necesito.`;

/** Something was bought or charged twice. */
export const duplicateSubscription = {
  duplicate_to_cancel: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}{% if extra_count > 1 %}Gracias por escribirnos. He revisado sus pagos y veo que {% if extra_plan %}{{ extra_plan }}{% else %}el mismo plan{% endif %} se compró más de dos veces. Tiene {{ extra_count | plus: 1 }} suscripciones, y con una basta.

{% if extra_is_later %}La primera{% else %}Una de ellas{% endif %} se queda exactamente como está. Me estoy ocupando de las demás para que no se renueven, y estoy revisando los pagos que les corresponden. Le escribiré de nuevo cuando esté resuelto.

No tiene que hacer nada. Si quería tener más de una, respóndame y las dejo como están.{% else %}Gracias por escribirnos. He revisado sus pagos y veo que {% if extra_plan %}{{ extra_plan }}{% else %}el mismo plan{% endif %} se compró dos veces{% if kept_date and extra_date %}{% if kept_date == extra_date %}, ambas el {{ extra_date }}{% elsif extra_is_later %}: el {{ kept_date }} y de nuevo el {{ extra_date }}{% else %}: el {{ extra_date }} y de nuevo el {{ kept_date }}{% endif %}{% endif %}.

La {% if extra_is_later %}primera{% else %}segunda{% endif %} suscripción se queda exactamente como está. Me estoy ocupando de la {% if extra_is_later %}segunda{% else %}primera{% endif %} para que no se renueve{% if extra_amount %}, y estoy revisando el pago de {{ extra_amount }} que le corresponde{% endif %}. Le escribiré de nuevo cuando esté resuelto.

No tiene que hacer nada. Si quería tener las dos, respóndame y las dejo como están.{% endif %}{% endif %}`,

  duplicate_to_refund: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}Gracias por escribirnos. He revisado sus pagos y he encontrado el que nos indica{% if extra_amount %}: {{ extra_amount }}{% if extra_paid_date %} el {{ extra_paid_date }}{% endif %}{% if extra_plan %} por {{ extra_plan }}{% endif %}{% endif %}.{% if extra_ended_date %} La suscripción a la que pertenece terminó el {{ extra_ended_date }} y no se renueva.{% endif %} Su otro pago se queda como está, igual que todo lo que cubre.

Estoy revisando este pago y le escribiré con el resultado. Si corresponde devolver algún importe, llega a la tarjeta o cuenta con la que se pagó, y los bancos suelen tardar entre 5 y 10 días hábiles en mostrarlo.

Mientras tanto no tiene que hacer nada.{% endif %}`,

  duplicate_refunded: `Gracias por su mensaje. {% if refund_amount %}{% if refund_pending %}El reembolso de {{ refund_amount }} por el segundo pago se inició el {{ refund_date }} y todavía está en camino a su banco{% else %}El segundo pago se reembolsó el {{ refund_date }}: {{ refund_amount }}{% if refund_card %}, a la {{ refund_card }} con la que se pagó{% endif %}{% endif %}.

${BANKS_TAKE_TIME}{% else %}Estoy comprobando en qué situación está el segundo pago y le escribiré con la fecha y el importe exactos.{% endif %}

Su otra suscripción no se ve afectada y continúa como antes. ${NOTHING_TO_DO}`,

  refund_on_its_way: `Gracias por su mensaje. {% if refund_amount %}{% if refund_pending %}Su reembolso de {{ refund_amount }} se inició el {{ refund_date }} y todavía está en camino a su banco{% else %}Su reembolso de {{ refund_amount }} se envió el {{ refund_date }}{% if refund_card %} a la {{ refund_card }} con la que se pagó{% endif %}{% endif %}.

${BANKS_TAKE_TIME}{% else %}Estoy comprobando en qué situación está su reembolso y le escribiré con la fecha y el importe exactos.{% endif %}

El dinero vuelve por la misma vía por la que se pagó, así que revise los movimientos de esa misma tarjeta o cuenta. ${NOTHING_TO_DO}`,

  refund_held_up: `Gracias por su mensaje. {% if refund_amount %}Su reembolso de {{ refund_amount }} se hizo el {{ refund_date }}, pero todavía no ha salido hacia su banco. El retraso es nuestro, y lamento la espera.{% else %}Estoy comprobando en qué situación está su reembolso, y lamento la espera.{% endif %}

Lo estoy revisando ahora y le escribiré de nuevo en cuanto el dinero esté en camino. A partir de ese momento, los bancos suelen tardar entre 5 y 10 días hábiles en mostrarlo.

Mientras tanto no tiene que hacer nada.`,

  refund_needs_customer: `Gracias por su mensaje. {% if refund_amount %}Su reembolso de {{ refund_amount }} se inició el {{ refund_date }} y está a la espera de un paso que solo usted puede dar.{% else %}Estoy comprobando en qué situación está su reembolso; puede que esté a la espera de un paso que solo usted puede dar.{% endif %}

Stripe, que gestiona nuestros pagos, envía un correo electrónico en el que pregunta adónde debe llegar el dinero. Búsquelo, también en el correo no deseado, y siga las indicaciones. A partir de su respuesta, los bancos suelen tardar entre 5 y 10 días hábiles en mostrar el dinero.

Si no encuentra ese correo, responda a este mensaje y lo revisaré. No envíe datos bancarios ni de su tarjeta, por favor; no los necesito.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const LINES = `{% for line in lines %}- {{ line }}
{% endfor %}`;

/** The customer would like to know why, when or how much. */
export const explanations = {
  charge_explained: `Gracias por su consulta. {% if amount %}El pago de {{ amount }}{% if paid_date %} del {{ paid_date }}{% endif %}{% if invoice_number %} corresponde a la factura {{ invoice_number }}{% if plan and lines.size != 1 %}, por {{ plan }}{% endif %}{% elsif plan %} corresponde a {{ plan }}{% else %} figura en su cuenta{% endif %}.{% if lines.size == 1 %} Incluye: {{ lines[0] }}.{% endif %}{% else %}He revisado los pagos de su cuenta.{% endif %}{% if failed_attempt %} {{ failed_attempt }}{% endif %}
{% if lines.size > 1 and two_payments == false %}
Este es el detalle:
${LINES}{% elsif payments.size > 0 and failed_attempt == nil %}
Estos son sus últimos pagos:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}
{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}{% if next_payment_date %}{% if price and seats == nil %}Su precio habitual es de {{ price }}. {% endif %}El próximo pago habitual está previsto para el {{ next_payment_date }}. {% elsif end_date %}Su suscripción termina el {{ end_date }}. {% elsif ended_date %}Su suscripción terminó el {{ ended_date }}. {% endif %}No he cambiado nada en su cuenta.

Si en los movimientos de su cuenta ve otro importe, o si algo de esto no es lo que esperaba, respóndame con la fecha y el importe, y revisaré exactamente ese cargo.`,

  proration_explained: `Gracias por su consulta. {% if amount %}El pago de {{ amount }}{% if paid_date %} del {{ paid_date }}{% endif %}{% else %}Su factura{% endif %} incluye un cambio de plan dentro de un periodo que ya estaba facturado. {% if change_summary %}{{ change_summary }}{% else %}La parte que no había utilizado se descontó, y el plan nuevo se cobra desde el día del cambio.{% endif %}{% if credit_kept %} {{ credit_kept }}{% endif %}
{% if lines.size > 0 %}
{% if invoice_number %}La factura {{ invoice_number }}{% else %}La factura{% endif %} se compone de:
${LINES}{% endif %}
Por tanto, no se pagó nada dos veces por los mismos días.{% if next_payment_date %} A partir del próximo periodo paga el precio habitual{% if price %}, {{ price }}{% endif %}, desde el {{ next_payment_date }}.{% elsif end_date %} Su suscripción termina el {{ end_date }}.{% elsif ended_date %} Su suscripción terminó el {{ ended_date }}.{% endif %}

Si algo no queda claro, responda a este mensaje y se lo explico línea por línea.`,

  hold_explained: `Gracias por escribirnos. Entiendo que esto parezca dos pagos. {% if amount %}Solo se cobró uno: {{ amount }}{% if paid_date %} el {{ paid_date }}{% endif %}{% if card %}, con la {{ card }}{% endif %}.{% else %}Solo se cobró uno.{% endif %}

El otro movimiento{% if hold_amount %}, de {{ hold_amount }}{% if hold_date %} el {{ hold_date }}{% endif %},{% endif %} es una retención: su banco apartó el importe por un intento que nunca se llegó a cobrar. Los bancos la muestran al principio como un pago y la quitan por sí solos, normalmente en unos pocos días hábiles.

Por ese movimiento no se cobró nada, así que no hay nada que devolver. Si dentro de diez días sigue ahí, responda a este mensaje o pida a su banco que libere el importe.`,

  different_products_explained: `Gracias por su consulta. He revisado sus suscripciones y son de productos distintos, no del mismo dos veces{% if products.size > 1 %}:

{% for product in products %}- {{ product }}
{% endfor %}{% else %}.{% endif %}
No se ha cobrado nada dos veces, así que lo he dejado todo como está.{% if amount and paid_date %} El último pago fue de {{ amount }}, el {{ paid_date }}.{% endif %}

Si no necesita alguna de ellas, respóndame e indíqueme cuál, y le explicaré qué cambiaría sin ella antes de hacer nada. Si ve un cargo que no encaja con ninguna, me basta con la fecha y el importe para encontrarlo.`,

  metered_explained: `Gracias por su consulta. {% if amount %}El pago de {{ amount }}{% if paid_date %} del {{ paid_date }}{% endif %}{% if invoice_number %}, factura {{ invoice_number }},{% endif %} {% else %}Este cargo {% endif %}{% if only_usage %}corresponde al{% else %}incluye el{% endif %} consumo{% if plan %} de {{ plan }}{% endif %}. El consumo se cobra después: se mide durante un periodo y se factura cuando el periodo ha terminado.{% if ended_date %} Su suscripción terminó el {{ ended_date }}; esta factura cubre el tiempo anterior a ese día.{% endif %}
{% if lines.size > 0 %}
Este es el detalle:
${LINES}{% endif %}
{% if ended_date %}La suscripción no se renueva. {% endif %}Si el importe no encaja con lo que utilizó, respóndame y dígame qué esperaba, y revisaré cómo se midió.`,

  next_payment_told: `Gracias por su consulta. {% if next_payment_date %}Su próximo pago{% if plan %} por {{ plan }}{% endif %}{% if next_payment_amount %}, de {{ next_payment_amount }},{% endif %} está previsto para el {{ next_payment_date }}.{% elsif end_date %}Su suscripción{% if plan %} a {{ plan }}{% endif %} tiene fecha de finalización el {{ end_date }}, así que no está previsto ningún otro pago habitual.{% elsif amount_due == nil %}En este momento no veo ningún pago habitual previsto en su cuenta.{% endif %}{% if amount_due and processing_amount == nil %} Su factura{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, sigue pendiente de pago{% if retry_date %}; el cobro se intenta de nuevo automáticamente el {{ retry_date }}{% endif %}.{% endif %}{% if metered and next_payment_date %} A ese pago se suma el consumo durante el periodo.{% endif %}{% if amount and paid_date %} El último fue de {{ amount }}, el {{ paid_date }}.{% endif %}

{% if link %}Puede ver su plan y sus facturas en cualquier momento. Inicie sesión aquí con el correo electrónico en el que las recibe:

{{ link }}

{% endif %}{% if next_payment_date and collected_automatically %}Se cobra automáticamente, así que no tiene que hacer nada. {% endif %}Si quiere cambiar algo, o si esperaba otra fecha u otro importe, basta con que responda a este mensaje y me diga qué, y con gusto le explicaré cómo funciona.`,
} as const satisfies DraftTemplates;

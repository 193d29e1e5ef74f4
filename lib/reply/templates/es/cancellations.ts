import type { DraftTemplates } from '../templates';

const PLAN = `{% if plan %} a {{ plan }}{% endif %}`;

const OPEN_INVOICE = `{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, sigue pendiente de pago`;

const STILL_OPEN = `{% if amount_due %} Su factura${OPEN_INVOICE}; estoy revisando qué ocurre con ella y se lo diré en mi respuesta.{% endif %}`;

const USAGE = `{% if metered %} El consumo hasta ese día se cobra en una última factura.{% endif %}`;

/** The customer wants to stop, has stopped, or wants to go on after all. */
export const cancellations = {
  cancel_self_serve: `Gracias por avisarnos. Puede cancelar su suscripción${PLAN} {% if link %}por su cuenta y en cualquier momento. Inicie sesión aquí con el correo electrónico en el que recibe sus facturas y elija cancelar la suscripción:

{{ link }}{% else %}en cualquier momento. Estoy buscando la mejor manera de que lo haga y le escribiré.{% endif %}

{% if portal_cancels_at_once %}Tenga en cuenta que termina en el momento en que usted lo confirme.{% elsif trial_end %}Su periodo de prueba dura hasta el {{ trial_end }}; si cancela antes de ese día, no se convierte en una suscripción de pago.{% elsif period_paid %}Conserva el acceso hasta el {% if period_end %}{{ period_end }}, cuando termina el{% else %}final del{% endif %} periodo ya pagado, y después la suscripción no se renueva.{% else %}La suscripción termina entonces {% if period_end %}el {{ period_end }}, último día del{% else %}con el{% endif %} periodo en curso, y después no se renueva.{% endif %}${USAGE}

Si prefiere que lo haga yo, o si algo no funciona, responda a este mensaje, por favor.`,

  cancel_for_customer: `Gracias por avisarnos. He localizado su suscripción${PLAN} y me estoy ocupando de cancelarla. {% if trial_end %}Su periodo de prueba dura hasta el {{ trial_end }}. Con la cancelación termina ese día y no se convierte en una suscripción de pago.{% elsif period_end %}Lo habitual es que termine el {{ period_end }}, el último día del periodo actual. Hasta entonces todo funciona como siempre, y después no se renueva.{% else %}Lo habitual es que termine el último día del periodo actual. Hasta entonces todo funciona como siempre, y después no se renueva.{% endif %}${USAGE}${STILL_OPEN}

Le confirmaré la fecha en cuanto la cancelación quede registrada; hasta que reciba ese mensaje, considere que todavía no está hecha. Mientras tanto no tiene que hacer nada. Si cambia de opinión, basta con que me responda.`,

  cancel_already_set: `Gracias por escribirnos. {% if end_date %}Su cancelación está registrada: su suscripción${PLAN} termina el {{ end_date }} y no se renueva.{% else %}He revisado su suscripción${PLAN} y su cancelación está registrada.{% endif %}

Hasta {% if end_date %}ese día{% else %}el final del periodo{% endif %} {% if trial_end %}sigue en periodo de prueba{% elsif period_paid %}sigue apareciendo como activa, porque ese tiempo ya está pagado y puede aprovecharlo{% else %}sigue en marcha{% endif %}. Es lo normal, y no tiene que hacer nada más.{% if metered %} El consumo hasta el final se cobra en una última factura.{% endif %}{% if amount_due %} Su factura${OPEN_INVOICE}.{% endif %}

Si más adelante ve un cargo posterior a esa fecha, responda a este mensaje y lo revisaré.`,

  subscription_already_ended: `Gracias por escribirnos. He revisado su cuenta: su suscripción${PLAN} terminó{% if ended_date %} el {{ ended_date }}{% endif %} y no se renueva.{% if amount and paid_date %} El último pago por ella fue de {{ amount }}, el {{ paid_date }}.{% endif %}{% if amount_due %} Queda una factura pendiente:{% if open_invoice_number %} la {{ open_invoice_number }},{% endif %} de {{ amount_due }}. Estoy revisando qué corresponde hacer con ella y le escribiré.{% endif %}

No tiene que hacer nada para cancelarla. Si ve un cargo posterior, respóndame con la fecha y el importe tal como aparecen en los movimientos de su cuenta, y lo buscaré.`,

  resume_for_customer: `Gracias por escribirnos; me alegra que quiera quedarse. Su suscripción${PLAN} {% if paused %}está en pausa en este momento{% elsif end_date %}tiene fecha de finalización el {{ end_date }}{% else %}no se renueva en este momento{% endif %}. Me estoy ocupando de esto para que siga adelante.

{% if price %}Continuaría en las mismas condiciones que hasta ahora, por {{ price }}.{% else %}Continuaría en las mismas condiciones que hasta ahora.{% endif %} Se lo confirmaré en cuanto el cambio quede hecho; hasta que reciba ese mensaje, considere que todavía no lo está.

Mientras tanto no tiene que hacer nada. Si cambia de opinión, basta con que me responda.`,
} as const satisfies DraftTemplates;

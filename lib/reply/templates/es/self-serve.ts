import type { DraftTemplates } from '../templates';

const LOG_IN = `{% if link %}Inicie sesión con el correo electrónico en el que recibe sus facturas; se le enviará un código, así que no necesita contraseña:

{{ link }}{% else %}Estoy buscando la mejor manera de que llegue hasta allí y le escribiré.{% endif %}`;

const WANTED = `{% if wanted_invoice_number %} {{ wanted_invoice_number }}{% endif %}{% if wanted_invoice_date %} del {{ wanted_invoice_date }}{% endif %}{% if wanted_invoice_amount %} por {{ wanted_invoice_amount }}{% endif %}`;

const NO_CARD_DATA = `No envíe datos de su tarjeta por correo electrónico, por favor; nunca los necesitamos.`;

/** The customer can do it, or can be shown where. */
export const selfServe = {
  invoice_wanted: `Gracias por escribirnos. {% if link_kind == 'hosted_invoice' %}Esta es su factura${WANTED}. En esta página puede verla y descargarla en PDF y, si ya está pagada, descargar también el recibo:

{{ link }}{% elsif link %}En su página de facturación encontrará todas sus facturas, cada una con un PDF para descargar y, si está pagada, con su recibo. ${LOG_IN}{% else %}{% if wanted_invoice_number %}He encontrado su factura${WANTED}.{% else %}He encontrado su cuenta.{% endif %} En este momento no hay una página en la que usted pueda descargar la factura, así que estoy preparando el documento y se lo enviaré.{% endif %}

Si necesita otra factura, o una con otros datos, respóndame con el mes o el importe y con lo que debería decir.`,

  update_card_self_serve: `Gracias por escribirnos. Puede cambiar la tarjeta{% if plan %} de su suscripción a {{ plan }}{% endif %} en su página de facturación, cuando quiera.{% if card %} El último pago se hizo con la {{ card }}.{% endif %} ${LOG_IN}

Allí puede añadir la tarjeta nueva y elegirla como predeterminada.{% if next_payment_date %} Así se usará para el próximo pago, el {{ next_payment_date }}.{% endif %}

${NO_CARD_DATA} Si algo de esa página no funciona, respóndame y dígame qué ve.`,

  change_plan_self_serve: `Gracias por escribirnos. Puede cambiar de plan en su página de facturación, cuando quiera.{% if plan %} En este momento tiene {{ plan }}{% if price %}, por {{ price }}{% endif %}.{% endif %} ${LOG_IN}

Allí puede elegir otro plan. Antes de confirmar, verá cuánto cuesta el cambio y cuánto se descuenta por el tiempo que ya está pagado.

Nada cambia hasta que usted lo confirme allí. Si el plan que busca no está en la lista, respóndame y dígame cuál es.`,

  billing_details_self_serve: `Gracias por escribirnos. Puede cambiar sus datos de facturación por su cuenta: el nombre y la dirección que aparecen en sus facturas, y su número de identificación fiscal. ${LOG_IN}

Allí puede editar la información de facturación. Los datos nuevos aparecerán en todas las facturas a partir de entonces; una factura ya emitida se queda como está.

Si necesita una factura anterior con otros datos, respóndame con el número o el mes y con lo que debería decir, y averiguaré qué es posible.`,

  invoices_self_serve: `Gracias por escribirnos. En su página de facturación puede ver y descargar todas sus facturas, cada una en PDF y, si está pagada, con su recibo. ${LOG_IN}

Están ordenadas por fecha, para que pueda elegir las que necesita. Las anteriores siguen disponibles mientras exista su cuenta.

Si falta alguna factura, o si debería llevar otros datos, respóndame con el mes o el importe y con lo que debería decir.`,

  self_serve_by_operator: `Gracias por escribirnos. Esto no se puede cambiar en su página de facturación en este momento, así que me ocupo yo.{% if plan %} He localizado su suscripción a {{ plan }}{% if price %}, por {{ price }}{% endif %}.{% endif %} Todavía no se ha cambiado nada.

Para hacerlo bien: ¿cómo debería quedar exactamente?

En cuanto tenga su respuesta, le diré qué cambiaría, también en sus facturas, antes de hacer nada. ${NO_CARD_DATA}`,

  restart_wanted: `Gracias por volver a ponerse en contacto con nosotros. Su suscripción anterior{% if plan %} a {{ plan }}{% endif %} terminó{% if ended_date %} el {{ ended_date }}{% endif %}, y una suscripción terminada no se puede volver a activar.

{% if link %}Aquí puede elegir un plan y empezar una nueva:

{{ link }}{% else %}Puede empezar una nueva en nuestro sitio web: elija allí un plan, como la primera vez.{% endif %}

Si utiliza el mismo correo electrónico que antes, sus facturas quedan juntas. {% if amount_due %}Su factura anterior{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, sigue pendiente de pago{% if retry_date %}; el cobro se intenta de nuevo automáticamente el {{ retry_date }}{% endif %}.{% else %}Por la suscripción anterior no se cobra nada más.{% endif %} Si algo no funciona por el camino, respóndame y dígame qué ve.`,
} as const satisfies DraftTemplates;

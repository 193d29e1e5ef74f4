import type { DraftTemplates } from '../templates';

const NO_CARD_DATA = `No envíe datos de su tarjeta por correo electrónico, por favor; nunca los necesitamos.`;

const NOTHING_CHARGED = `{% if nothing_charged %} No se cobró nada por ese pedido. Si su banco muestra un importe, es una retención que desaparece sola en unos días.{% endif %}`;

const ORDER = `Veo que su pedido{% if plan %} de {{ plan }}{% endif %}{% if checkout_date %} del {{ checkout_date }}{% endif %} no se completó`;

const ANOTHER_CARD = `Si el pago {% if decline %}vuelve a ser rechazado{% else %}no se realiza{% endif %}, pruebe con otra tarjeta o consulte a su banco.`;

/** A payment did not come through, or is still on its way. */
export const failedPayment = {
  card_to_update: `Gracias por escribirnos. El pago{% if amount_due %} de {{ amount_due }}{% endif %}{% if plan %} por {{ plan }}{% endif %} no se pudo realizar{% if failed_date %} el {{ failed_date }}{% endif %}{% if failed_card %} con la {{ failed_card }}{% endif %}.{% if decline %} {{ decline }}{% endif %}

{% if link %}Puede añadir una tarjeta nueva en su página de facturación. Inicie sesión allí con el correo electrónico en el que recibe sus facturas:

{{ link }}{% else %}Estoy buscando la mejor manera de que cambie la tarjeta y le escribiré. ${NO_CARD_DATA}{% endif %}

{% if retry_date %}El pago se intentará de nuevo automáticamente el {{ retry_date }}, así que no hace falta nada más si para entonces ya está la tarjeta nueva.{% else %}Cuando haya guardado la tarjeta nueva, responda a este mensaje y comprobaré si queda algo pendiente.{% endif %}`,

  invoice_to_pay: `Gracias por escribirnos. {% if open_invoice_number %}La factura {{ open_invoice_number }}{% else %}La factura{% endif %}{% if plan %} de {{ plan }}{% endif %} sigue pendiente{% if amount_due %}, con {{ amount_due }} por pagar{% endif %}{% if due_date %}, con vencimiento el {{ due_date }}{% endif %}.{% if failed_date %} El último intento de cobro, del {{ failed_date }}, no se pudo completar.{% endif %}{% if decline %} {{ decline }}{% endif %}

{% if link %}Aquí puede ver la factura en detalle y pagarla con la tarjeta que prefiera:

{{ link }}{% else %}Estoy preparando una manera de que la pague y le escribiré. ${NO_CARD_DATA}{% endif %}

{% if failed_date %}Después de pagarla, espere unos minutos a que su cuenta se actualice. Si algo sigue sin funcionar, responda a este mensaje y lo revisaré enseguida.{% else %}Si algo de la factura no es como debería, responda a este mensaje y dígame qué, antes de pagarla, para que lo revise.{% endif %}`,

  bank_confirmation: `Gracias por escribirnos. Su pago{% if amount_due %} de {{ amount_due }}{% endif %}{% if plan %} por {{ plan }}{% endif %} todavía no se ha realizado, porque su banco necesita que usted lo confirme. Es un control de seguridad del banco; no necesita una tarjeta nueva.

{% if link %}Aquí puede confirmar y pagar{% if open_invoice_number %} la factura {{ open_invoice_number }}{% endif %}. Después, su banco le pedirá que apruebe el pago, normalmente en su aplicación o con un mensaje de texto:

{{ link }}{% else %}Estoy preparando una página en la que pueda confirmarlo y le escribiré.{% endif %}

Si la confirmación no aparece o se rechaza, su banco puede decirle por qué. En ese caso también puede usar otra tarjeta.`,

  checkout_to_finish: `Gracias por escribirnos. ${ORDER}.{% if decline %} {{ decline }}{% endif %}${NOTHING_CHARGED}

{% if link %}Si todavía lo quiere, puede retomarlo donde lo dejó, sin empezar de nuevo:

{{ link }}

{% if link_expires %}Este enlace funciona hasta el {{ link_expires }}. {% endif %}{% else %}Estoy buscando la manera de que pueda retomarlo y le escribiré. {% endif %}${ANOTHER_CARD} Y si ya no lo quiere, no tiene que hacer nada.`,

  checkout_without_recovery: `Gracias por escribirnos. ${ORDER} y que su página de pago ha caducado.${NOTHING_CHARGED}

{% if link %}Si todavía lo quiere, puede empezar de nuevo aquí:

{{ link }}{% else %}Si todavía lo quiere, puede hacer el pedido otra vez en nuestro sitio web, como la primera vez.{% endif %}

${ANOTHER_CARD} ${NO_CARD_DATA}`,

  payment_processing: `Gracias por escribirnos. Su pago{% if processing_amount %} de {{ processing_amount }}{% endif %}{% if processing_date %}, iniciado el {{ processing_date }},{% endif %} está en camino. Es una transferencia o un débito bancario, y los bancos tardan varios días hábiles en completarlo. Hasta entonces, la factura{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} aparece como pendiente.

No la pague por segunda vez, por favor: el importe se cobraría dos veces.

En cuanto su banco complete el pago, la factura aparecerá automáticamente como pagada, y no tiene que hacer nada. Si dentro de diez días sigue pendiente, responda a este mensaje y lo revisaré.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const NO_CARD_DATA = `Por favor, não envie dados do cartão por e-mail; nunca precisamos deles.`;

const NOTHING_CHARGED = `{% if nothing_charged %} Nada foi cobrado por esse pedido. Se o seu banco mostrar um valor, é uma pré-autorização que desaparece sozinha em alguns dias.{% endif %}`;

const ORDER = `Vejo que o seu pedido{% if plan %} de {{ plan }}{% endif %}{% if checkout_date %}, feito em {{ checkout_date }},{% endif %} não foi concluído`;

const ANOTHER_CARD = `Se o pagamento {% if decline %}for recusado de novo{% else %}não for aprovado{% endif %}, tente com outro cartão ou consulte seu banco.`;

/** A payment did not come through, or is still on its way. */
export const failedPayment = {
  card_to_update: `Agradeço o seu contato. O pagamento{% if amount_due %} de {{ amount_due }}{% endif %}{% if plan %} referente a {{ plan }}{% endif %}{% if failed_card %} com o {{ failed_card }}{% endif %} não foi aprovado{% if failed_date %} em {{ failed_date }}{% endif %}.{% if decline %} {{ decline }}{% endif %}

{% if link %}Você pode adicionar um novo cartão na sua página de cobrança. Entre lá com o e-mail em que você recebe suas faturas:

{{ link }}{% else %}Estou verificando qual é a melhor forma de você trocar o cartão e escreverei para você. ${NO_CARD_DATA}{% endif %}

{% if retry_date %}O pagamento será tentado de novo automaticamente em {{ retry_date }}, então você não precisa fazer mais nada se o novo cartão já estiver lá.{% else %}Quando o novo cartão estiver salvo, responda a esta mensagem e eu vou verificar se ficou algo em aberto.{% endif %}`,

  invoice_to_pay: `Agradeço o seu contato. {% if open_invoice_number %}A fatura {{ open_invoice_number }}{% else %}A fatura{% endif %}{% if plan %} referente a {{ plan }}{% endif %} ainda está em aberto{% if amount_due %}, no valor de {{ amount_due }}{% endif %}{% if due_date %}, com vencimento em {{ due_date }}{% endif %}.{% if failed_date %} A última tentativa de cobrança, em {{ failed_date }}, não foi aprovada.{% endif %}{% if decline %} {{ decline }}{% endif %}

{% if link %}Aqui você pode ver a fatura e pagá-la, com o cartão que preferir:

{{ link }}{% else %}Estou preparando uma forma de você pagá-la e escreverei para você. ${NO_CARD_DATA}{% endif %}

{% if failed_date %}Depois do pagamento, espere alguns minutos para que sua conta seja atualizada. Se algo ainda não funcionar, responda a esta mensagem e eu vou verificar logo em seguida.{% else %}Se algo na fatura não estiver como deveria, responda a esta mensagem dizendo o quê, antes de pagar, para que eu possa verificar.{% endif %}`,

  bank_confirmation: `Agradeço o seu contato. Seu pagamento{% if amount_due %} de {{ amount_due }}{% endif %}{% if plan %} referente a {{ plan }}{% endif %} ainda não foi concluído, porque o banco precisa que você o confirme. É uma verificação de segurança do banco; você não precisa de um cartão novo.

{% if link %}Aqui você pode confirmar e pagar{% if open_invoice_number %} a fatura {{ open_invoice_number }}{% endif %}. Em seguida, seu banco vai pedir que você aprove o pagamento, normalmente no aplicativo ou por mensagem de texto:

{{ link }}{% else %}Estou preparando uma página em que você possa confirmá-lo e escreverei para você.{% endif %}

Se a confirmação não aparecer ou for recusada, seu banco pode dizer o motivo. Nesse caso, você também pode usar outro cartão.`,

  checkout_to_finish: `Agradeço o seu contato. ${ORDER}.{% if decline %} {{ decline }}{% endif %}${NOTHING_CHARGED}

{% if link %}Se ainda quiser, você pode retomá-lo de onde parou:

{{ link }}

{% if link_expires %}Este link funciona até {{ link_expires }}. {% endif %}{% else %}Estou verificando como você pode retomá-lo e escreverei para você. {% endif %}${ANOTHER_CARD} E, se não quiser mais o pedido, não precisa fazer nada.`,

  checkout_without_recovery: `Agradeço o seu contato. ${ORDER} e que a página de pagamento dele expirou.${NOTHING_CHARGED}

{% if link %}Se ainda quiser, você pode começar de novo aqui:

{{ link }}{% else %}Se ainda quiser, você pode simplesmente fazer o pedido de novo no nosso site, como da primeira vez.{% endif %}

${ANOTHER_CARD} ${NO_CARD_DATA}`,

  payment_processing: `Agradeço o seu contato. Seu pagamento{% if processing_amount %} de {{ processing_amount }}{% endif %}{% if processing_date %}, iniciado em {{ processing_date }},{% endif %} está a caminho. É uma transferência ou um débito bancário, e os bancos levam vários dias úteis para concluí-lo. Até lá, a fatura{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} aparece em aberto.

Por favor, não pague uma segunda vez: o valor seria cobrado em dobro.

Assim que o seu banco concluir o pagamento, a fatura passa automaticamente a constar como paga, e você não precisa fazer nada. Se ela ainda estiver em aberto daqui a dez dias, responda a esta mensagem e eu vou verificar.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const LOG_IN = `{% if link %}Entre com o e-mail em que você recebe suas faturas; você receberá um código, então não precisa de senha:

{{ link }}{% else %}Estou verificando qual é a melhor forma de você chegar até lá e escreverei para você.{% endif %}`;

const WANTED = `{% if wanted_invoice_number %} {{ wanted_invoice_number }}{% endif %}{% if wanted_invoice_date %} de {{ wanted_invoice_date }}{% endif %}{% if wanted_invoice_amount %}, no valor de {{ wanted_invoice_amount }}{% endif %}`;

const NO_CARD_DATA = `Por favor, não envie dados do cartão por e-mail; nunca precisamos deles.`;

/** The customer can do it, or can be shown where. */
export const selfServe = {
  invoice_wanted: `Agradeço o seu contato. {% if link_kind == 'hosted_invoice' %}Esta é a sua fatura${WANTED}. Nesta página, você pode ver e baixar a fatura em PDF e, se ela estiver paga, também o recibo:

{{ link }}{% elsif link %}Na sua página de cobrança, você encontra todas as suas faturas, cada uma com um PDF para baixar e, se estiver paga, com o recibo. ${LOG_IN}{% else %}{% if wanted_invoice_number %}Encontrei a sua fatura${WANTED}.{% else %}Encontrei a sua conta.{% endif %} No momento, não há uma página em que você possa baixar a fatura, então estou preparando o documento e vou enviá-lo para você.{% endif %}

Se precisar de outra fatura, ou de uma com outros dados, responda com o mês ou o valor e com o que deve constar nela.`,

  update_card_self_serve: `Agradeço o seu contato. Você pode trocar o cartão{% if plan %} da assinatura {{ plan }}{% endif %} na sua página de cobrança, quando quiser.{% if card %} O último pagamento foi feito com o {{ card }}.{% endif %} ${LOG_IN}

Lá você pode adicionar o novo cartão e defini-lo como padrão.{% if next_payment_date %} Assim, ele será usado no próximo pagamento, em {{ next_payment_date }}.{% endif %}

${NO_CARD_DATA} Se algo nessa página não funcionar, responda dizendo o que aparece.`,

  change_plan_self_serve: `Agradeço o seu contato. Você pode mudar de plano na sua página de cobrança, quando quiser.{% if plan %} No momento, você tem {{ plan }}{% if price %}, no valor de {{ price }}{% endif %}.{% endif %} ${LOG_IN}

Lá você pode escolher outro plano. Antes de confirmar, você vê quanto custa a mudança e quanto é descontado pelo tempo que já está pago.

Nada muda até você confirmar lá. Se o plano que você procura não estiver na lista, responda dizendo qual é.`,

  billing_details_self_serve: `Agradeço o seu contato. Você pode alterar seus dados de cobrança por conta própria: o nome e o endereço que aparecem nas faturas, e o seu número de identificação fiscal. ${LOG_IN}

Lá você pode editar as informações de cobrança. Os novos dados aparecem em todas as faturas a partir de então; uma fatura já emitida continua como está.

Se precisar de uma fatura anterior com outros dados, responda com o número ou o mês e com o que deve constar nela, e vou verificar o que é possível.`,

  invoices_self_serve: `Agradeço o seu contato. Na sua página de cobrança, você pode ver e baixar todas as suas faturas, cada uma em PDF e, se estiver paga, com o recibo. ${LOG_IN}

Elas estão em ordem de data, para que você escolha as que precisa. As anteriores continuam disponíveis enquanto sua conta existir.

Se faltar alguma fatura, ou se ela precisar de outros dados, responda com o mês ou o valor e com o que deve constar nela.`,

  self_serve_by_operator: `Agradeço o seu contato. Isso não pode ser alterado na sua página de cobrança no momento, então eu cuido disso para você.{% if plan %} Localizei sua assinatura {{ plan }}{% if price %}, no valor de {{ price }}{% endif %}.{% endif %} Nada foi alterado ainda.

Para que eu faça certo: como exatamente deve ficar?

Assim que eu tiver sua resposta, direi o que isso mudaria, também nas suas faturas, antes de fazer qualquer coisa. ${NO_CARD_DATA}`,

  restart_wanted: `Agradeço por voltar a falar conosco. Sua assinatura anterior{% if plan %}, {{ plan }},{% endif %} terminou{% if ended_date %} em {{ ended_date }}{% endif %}, e uma assinatura encerrada não pode ser ativada de novo.

{% if link %}Aqui você pode escolher um plano e começar uma nova:

{{ link }}{% else %}Você pode começar uma nova no nosso site: escolha um plano lá, como da primeira vez.{% endif %}

Se usar o mesmo e-mail de antes, suas faturas ficam juntas. {% if amount_due %}Sua fatura anterior{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, ainda está em aberto{% if retry_date %}; uma nova tentativa automática está prevista para {{ retry_date }}{% endif %}.{% else %}Pela assinatura anterior, nada mais é cobrado.{% endif %} Se algo não funcionar no caminho, responda dizendo o que aparece.`,
} as const satisfies DraftTemplates;

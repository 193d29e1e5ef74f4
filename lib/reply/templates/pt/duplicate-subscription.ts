import type { DraftTemplates } from '../templates';

const BANKS_TAKE_TIME = `{% if refund_overdue %}O valor já deveria aparecer no extrato do seu cartão ou da sua conta. Se você não o encontrar, seu banco pode rastreá-lo{% if bank_reference %} com esta referência: {{ bank_reference }}{% endif %}.{% else %}Os bancos costumam levar de 5 a 10 dias úteis para mostrar um reembolso, então é possível que ele ainda não apareça para você.{% if bank_reference %} Se você consultar seu banco, esta é a referência: {{ bank_reference }}.{% endif %}{% endif %}`;

const NOTHING_TO_DO = `{% if refund_amount %}Você não precisa fazer mais nada; {% if refund_overdue %}se mesmo assim ele não aparecer{% else %}se depois desse prazo o valor não aparecer{% endif %}, responda a esta mensagem e eu vou verificar de novo.{% else %}Enquanto isso, você não precisa fazer nada. Se tiver alguma dúvida, responda a esta mensagem.{% endif %}`;

/** What is double was bought with an address that did not write: it is not confirmed, and not told. */
const ASK_FOR_THE_OTHER = `Agradeço o seu contato. Vejo a assinatura que pertence ao endereço do qual você está escrevendo{% unless kept_hidden %}, e ela continua exatamente como está{% endunless %}.

Para verificar uma segunda, preciso confirmar que ela é sua. Você poderia me dizer com qual outro e-mail ela pode ter sido comprada, ou nos escrever a partir desse endereço?

Até lá, nada muda. Por favor, não envie dados do seu cartão; não preciso deles.`;

/** Something was bought or charged twice. */
export const duplicateSubscription = {
  duplicate_to_cancel: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}{% if extra_count > 1 %}Agradeço o seu contato. Verifiquei seus pagamentos e vejo que há mais de duas compras {% if extra_plan %}de {{ extra_plan }}{% else %}do mesmo plano{% endif %}. Você tem {{ extra_count | plus: 1 }} assinaturas, e uma já basta.

{% if extra_is_later %}A primeira{% else %}Uma delas{% endif %} continua exatamente como está. Estou cuidando das outras, para que não sejam renovadas, e analisando os pagamentos referentes a elas. Escreverei de novo quando isso estiver resolvido.

Você não precisa fazer nada. Se queria mesmo ter mais de uma, responda a esta mensagem e eu as deixo como estão.{% else %}Agradeço o seu contato. Verifiquei seus pagamentos e vejo que há duas compras {% if extra_plan %}de {{ extra_plan }}{% else %}do mesmo plano{% endif %}{% if kept_date and extra_date %}{% if kept_date == extra_date %}, ambas em {{ extra_date }}{% elsif extra_is_later %}: uma em {{ kept_date }} e outra em {{ extra_date }}{% else %}: uma em {{ extra_date }} e outra em {{ kept_date }}{% endif %}{% endif %}.

A {% if extra_is_later %}primeira{% else %}segunda{% endif %} assinatura continua exatamente como está. Estou cuidando da {% if extra_is_later %}segunda{% else %}primeira{% endif %}, para que ela não seja renovada{% if extra_amount %}, e analisando o pagamento de {{ extra_amount }} referente a ela{% endif %}. Escreverei de novo quando isso estiver resolvido.

Você não precisa fazer nada. Se queria mesmo ter as duas, responda a esta mensagem e eu as deixo como estão.{% endif %}{% endif %}`,

  duplicate_to_refund: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}Agradeço o seu contato. Verifiquei seus pagamentos e encontrei o pagamento em questão{% if extra_amount %}: {{ extra_amount }}{% if extra_paid_date %} em {{ extra_paid_date }}{% endif %}{% if extra_plan %}, referente a {{ extra_plan }}{% endif %}{% endif %}.{% if extra_ended_date %} A assinatura correspondente terminou em {{ extra_ended_date }} e não será renovada.{% endif %} Seu outro pagamento continua como está, assim como tudo o que ele cobre.

Estou analisando esse pagamento e escreverei para você com o resultado. Se houver algum valor a devolver, ele vai para o cartão ou a conta usada no pagamento, e os bancos costumam levar de 5 a 10 dias úteis para mostrá-lo.

Enquanto isso, você não precisa fazer nada.{% endif %}`,

  duplicate_refunded: `Agradeço o seu contato. {% if refund_amount %}{% if refund_pending %}O reembolso de {{ refund_amount }} referente ao segundo pagamento foi iniciado em {{ refund_date }} e ainda está a caminho do seu banco{% else %}O segundo pagamento foi reembolsado em {{ refund_date }}: {{ refund_amount }}{% if refund_card %}, no {{ refund_card }} usado no pagamento{% endif %}{% endif %}.

${BANKS_TAKE_TIME}{% else %}Estou verificando a situação do segundo pagamento e escreverei para você com a data e o valor exatos.{% endif %}

Sua outra assinatura não é afetada e continua como antes. ${NOTHING_TO_DO}`,

  refund_on_its_way: `Agradeço o seu contato. {% if refund_amount %}{% if refund_pending %}Seu reembolso de {{ refund_amount }} foi iniciado em {{ refund_date }} e ainda está a caminho do seu banco{% else %}Seu reembolso de {{ refund_amount }} foi enviado em {{ refund_date }}{% if refund_card %} para o {{ refund_card }} usado no pagamento{% endif %}{% endif %}.

${BANKS_TAKE_TIME}{% else %}Estou verificando a situação do seu reembolso e escreverei para você com a data e o valor exatos.{% endif %}

O dinheiro volta pelo mesmo meio usado no pagamento, então confira o extrato desse mesmo cartão ou dessa mesma conta. ${NOTHING_TO_DO}`,

  refund_held_up: `Agradeço o seu contato. {% if refund_amount %}Seu reembolso de {{ refund_amount }} foi feito em {{ refund_date }}, mas ainda não saiu para o seu banco. O atraso é nosso, e lamento a espera.{% else %}Estou verificando a situação do seu reembolso, e lamento a espera.{% endif %}

Estou analisando isso agora e escreverei de novo assim que o dinheiro estiver a caminho. A partir daí, os bancos costumam levar de 5 a 10 dias úteis para mostrá-lo.

Enquanto isso, você não precisa fazer nada.`,

  refund_needs_customer: `Agradeço o seu contato. {% if refund_amount %}Seu reembolso de {{ refund_amount }} foi iniciado em {{ refund_date }} e aguarda um passo que só você pode dar.{% else %}Estou verificando a situação do seu reembolso; talvez ele aguarde um passo que só você pode dar.{% endif %}

A Stripe, que processa nossos pagamentos, envia um e-mail perguntando para onde o dinheiro deve ir. Procure essa mensagem, também na caixa de spam, e siga as instruções. Depois da sua resposta, os bancos costumam levar de 5 a 10 dias úteis para mostrar o dinheiro.

Se não encontrar esse e-mail, responda a esta mensagem e eu vou verificar. Por favor, não envie dados bancários nem do seu cartão; não preciso deles.`,
} as const satisfies DraftTemplates;

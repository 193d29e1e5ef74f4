import type { DraftTemplates } from '../templates';

const LINES = `{% for line in lines %}- {{ line }}
{% endfor %}`;

/** The customer would like to know why, when or how much. */
export const explanations = {
  charge_explained: `Agradeço a sua pergunta. {% if amount %}O pagamento de {{ amount }}{% if paid_date %}, feito em {{ paid_date }},{% endif %}{% if invoice_number %} corresponde à fatura {{ invoice_number }}{% if plan and lines.size != 1 %}, referente a {{ plan }}{% endif %}{% elsif plan %} é referente a {{ plan }}{% else %} consta na sua conta{% endif %}.{% if lines.size == 1 %} O que inclui: {{ lines[0] }}.{% endif %}{% else %}Verifiquei os pagamentos da sua conta.{% endif %}{% if failed_attempt %} {{ failed_attempt }}{% endif %}
{% if lines.size > 1 and two_payments == false %}
Este é o detalhamento:
${LINES}{% elsif payments.size > 0 and failed_attempt == nil %}
Estes são seus últimos pagamentos:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}
{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}{% if next_payment_date %}{% if price and seats == nil %}Seu preço normal é de {{ price }}. {% endif %}O próximo pagamento está previsto para {{ next_payment_date }}. {% elsif end_date %}Sua assinatura termina em {{ end_date }}. {% elsif ended_date %}Sua assinatura terminou em {{ ended_date }}. {% endif %}Não mudei nada na sua conta.

Se você vir outro valor no seu extrato, ou se algo aqui não for o que esperava, responda com a data e o valor, e eu vou verificar exatamente essa cobrança para você.`,

  proration_explained: `Agradeço a sua pergunta. {% if amount %}O pagamento de {{ amount }}{% if paid_date %}, feito em {{ paid_date }},{% endif %}{% else %}Sua fatura{% endif %} inclui uma mudança de plano durante um período que já estava faturado. {% if change_summary %}{{ change_summary }}{% else %}A parte que você não tinha usado foi descontada, e o novo plano é cobrado a partir do dia da mudança.{% endif %}{% if credit_kept %} {{ credit_kept }}{% endif %}
{% if lines.size > 0 %}
{% if invoice_number %}A fatura {{ invoice_number }}{% else %}A fatura{% endif %} é composta de:
${LINES}{% endif %}
Assim, nada foi pago duas vezes pelos mesmos dias.{% if next_payment_date %} A partir do próximo período, você paga o preço normal{% if price %}, {{ price }}{% endif %}, começando em {{ next_payment_date }}.{% elsif end_date %} Sua assinatura termina em {{ end_date }}.{% elsif ended_date %} Sua assinatura terminou em {{ ended_date }}.{% endif %}

Se algo não ficou claro, responda a esta mensagem e eu explico tudo, linha por linha.`,

  hold_explained: `Agradeço o seu contato. Entendo que isso pareça dois pagamentos. {% if amount %}Só um foi cobrado: {{ amount }}{% if paid_date %} em {{ paid_date }}{% endif %}{% if card %}, com o {{ card }}{% endif %}.{% else %}Só um foi cobrado.{% endif %}

O outro lançamento{% if hold_amount %}, de {{ hold_amount }}{% if hold_date %} em {{ hold_date }}{% endif %},{% endif %} é uma pré-autorização: seu banco reservou o valor para uma tentativa que nunca chegou a ser cobrada. No início, os bancos a mostram como um pagamento e depois a removem sozinhos, normalmente em poucos dias úteis.

Nada foi cobrado por esse lançamento, então não há nada a devolver. Se ele ainda estiver lá daqui a dez dias, responda a esta mensagem ou peça ao seu banco que libere o valor.`,

  different_products_explained: `Agradeço a sua pergunta. Verifiquei suas assinaturas, e elas são de produtos diferentes, não do mesmo duas vezes{% if products.size > 1 %}:

{% for product in products %}- {{ product }}
{% endfor %}{% else %}.{% endif %}
Nada foi cobrado duas vezes, então deixei tudo como está.{% if amount and paid_date %} O último pagamento foi de {{ amount }}, em {{ paid_date }}.{% endif %}

Se você não precisa de uma delas, responda dizendo qual, e eu explico o que mudaria sem ela antes de fazer qualquer coisa. Se vir uma cobrança que não corresponda a nenhuma, a data e o valor bastam para eu encontrá-la.`,

  metered_explained: `Agradeço a sua pergunta. {% if amount %}O pagamento de {{ amount }}{% if paid_date %}, feito em {{ paid_date }},{% endif %} {% else %}Esta cobrança {% endif %}{% if only_usage %}é referente ao{% else %}inclui o{% endif %} uso{% if plan %} de {{ plan }}{% endif %}{% if amount and invoice_number %} (fatura {{ invoice_number }}){% endif %}. O uso é cobrado depois: ele é medido durante um período e faturado quando o período termina.{% if ended_date %} Sua assinatura terminou em {{ ended_date }}; esta fatura cobre o tempo anterior a esse dia.{% endif %}
{% if lines.size > 0 %}
Este é o detalhamento:
${LINES}{% endif %}
{% if ended_date %}A assinatura não será renovada. {% endif %}Se o valor não corresponde ao que você usou, responda dizendo o que esperava, e eu vou verificar como ele foi medido.`,

  next_payment_told: `Agradeço a sua pergunta. {% if next_payment_date %}Seu próximo pagamento{% if plan %} referente a {{ plan }}{% endif %}{% if next_payment_amount %}, de {{ next_payment_amount }},{% endif %} está previsto para {{ next_payment_date }}.{% elsif end_date %}Sua assinatura{% if plan %} {{ plan }}{% endif %} tem o término previsto para {{ end_date }}, então não há outro pagamento previsto.{% elsif amount_due == nil %}No momento, não vejo nenhum pagamento previsto na sua conta.{% endif %}{% if amount_due and processing_amount == nil %} Sua fatura{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, ainda está em aberto{% if retry_date %}; uma nova tentativa automática está prevista para {{ retry_date }}{% endif %}.{% endif %}{% if metered and next_payment_date %} A ele se soma o uso durante o período.{% endif %}{% if amount and paid_date %} O último foi de {{ amount }}, em {{ paid_date }}.{% endif %}

{% if link %}Você pode ver seu plano e suas faturas a qualquer momento. Entre aqui com o e-mail em que você as recebe:

{{ link }}

{% endif %}{% if next_payment_date and collected_automatically %}A cobrança é automática, então você não precisa fazer nada. {% endif %}Se quiser mudar alguma coisa, ou se esperava outra data ou outro valor, basta responder a esta mensagem dizendo o quê, e terei prazer em explicar como funciona.`,
} as const satisfies DraftTemplates;

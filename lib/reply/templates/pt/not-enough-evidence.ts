import type { DraftTemplates } from '../templates';

const NO_CARD_DATA = `Por favor, não envie dados do seu cartão; não preciso deles.`;

/** The message and the billing state do not decide: one precise question, nothing given away. */
export const notEnoughEvidence = {
  several_customers: `Agradeço o seu contato. Seu e-mail está associado a mais de uma conta conosco, e quero ter certeza de que estou vendo a conta certa antes de dizer ou mudar qualquer coisa.

A qual empresa ou conta a sua mensagem se refere? Basta o nome que aparece na fatura, ou o número de uma das faturas.

Assim que eu souber, vou verificar e responder. ${NO_CARD_DATA}`,

  customer_not_found: `Agradeço o seu contato. Gostaria de verificar isso, mas não encontro nenhuma conta que pertença ao endereço do qual você está escrevendo. Para proteger nossos clientes, só posso falar sobre uma conta com a pessoa que recebe as cobranças dela.

Você poderia nos escrever de novo a partir do e-mail em que recebe suas faturas ou recibos?

Se possível, inclua o número de uma fatura ou de um recibo, para que eu encontre tudo mais rápido. ${NO_CARD_DATA}`,

  nothing_asked: `Agradeço o seu contato. Verifiquei sua conta{% if in_order %} e, na parte de cobrança, está tudo em ordem{% endif %}.{% if amount_due and processing_amount == nil %} Sua fatura{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, ainda está em aberto.{% endif %}{% if plan and end_date %} Sua assinatura {{ plan }} tem o término previsto para {{ end_date }}.{% elsif plan and next_payment_date %} Sua assinatura {{ plan }} está ativa, e o próximo pagamento{% if next_payment_amount %}, de {{ next_payment_amount }},{% endif %} está previsto para {{ next_payment_date }}.{% endif %}{% if arrived and amount and paid_date %} O último pagamento, de {{ amount }} em {{ paid_date }}, chegou normalmente.{% endif %}

{% if in_order %}Você não precisa fazer nada. {% endif %}Se quiser que eu verifique mais alguma coisa, basta responder a esta mensagem; uma data e um valor, ou as palavras que aparecem na tela, são o que mais me ajuda a encontrar rápido.`,

  question_needed: `Agradeço o seu contato e lamento que algo não esteja funcionando como deveria. Verifiquei sua conta, mas daqui ainda não consigo saber a qual problema você se refere, e não quero mudar nada com base em suposições.

O que exatamente você vê, e onde: por exemplo, uma mensagem na tela, um valor no extrato bancário ou uma fatura?

As palavras da mensagem, ou a data e o valor, bastam para eu encontrar. ${NO_CARD_DATA}`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

/** Beside a contested payment: whether another one is to come. */
const ENDING = `{% if ended_date %}Sua assinatura terminou em {{ ended_date }}, então nenhum outro pagamento é cobrado por ela.{% elsif wants_end %}Você também pediu que a assinatura termine; estou cuidando disso separadamente.{% else %}Se quiser que sua assinatura termine, para que nenhum outro pagamento seja cobrado, responda dizendo isso, e cuidarei disso separadamente.{% endif %}`;

/** The product, or our promise, may have failed the customer; or a payment is contested. */
export const productFailure = {
  product_issue: `Agradeço o seu contato e lamento o transtorno. Você paga por algo que deveria simplesmente funcionar, e entendo que isso seja frustrante.

Vou passar os detalhes da sua mensagem para a equipe que cuida do produto.{% if amount and paid_date %} Na parte de cobrança, vejo seu pagamento de {{ amount }}, feito em {{ paid_date }}{% if plan %}, referente a {{ plan }}{% endif %}.{% elsif plan %} Na parte de cobrança, vejo sua assinatura {{ plan }}.{% endif %} Ainda não posso dizer qual será o resultado, e prefiro descobrir o que aconteceu a fazer suposições. Escreverei quando souber mais, também sobre o que isso significa para o seu pagamento.

Se houver algo que você ainda não contou, como o horário em que aconteceu ou as palavras que aparecem na tela, inclua em uma resposta a esta mensagem.`,

  product_refund: `Agradeço o seu contato e lamento que não tenha funcionado como você tinha todo o direito de esperar.

{% if extra_amount %}Encontrei o pagamento em questão: {{ extra_amount }}{% if extra_paid_date %} em {{ extra_paid_date }}{% endif %}{% if extra_invoice_number %}, fatura {{ extra_invoice_number }}{% endif %}.{% elsif amount %}Encontrei o pagamento em questão: {{ amount }}{% if paid_date %} em {{ paid_date }}{% endif %}.{% else %}Encontrei sua conta.{% endif %} Estou analisando o caso e escreverei para você com uma resposta clara. Também vou passar sua mensagem para a equipe que cuida do produto, para que a causa seja tratada.

Enquanto isso, você não precisa fazer nada. Se houver algo que ainda não contou, responda a esta mensagem.`,

  charged_after_end: `Agradeço o seu contato e lamento o ocorrido. Comparei as datas:{% if ended_date %} sua assinatura{% if plan %} {{ plan }}{% endif %} terminou em {{ ended_date }}, e{% elsif end_date %} sua assinatura{% if plan %} {{ plan }}{% endif %} tinha o término previsto para {{ end_date }}, e{% endif %} vejo {% if extra_amount %}um pagamento de {{ extra_amount }}{% if extra_paid_date %}, feito em {{ extra_paid_date }}{% endif %}{% elsif amount %}um pagamento de {{ amount }}{% if paid_date %}, feito em {{ paid_date }}{% endif %}{% else %}um pagamento posterior{% endif %}, que você não esperava.

Estou analisando esse pagamento e escreverei para você com o resultado. Se houver algum valor a devolver, ele vai para o cartão ou a conta usada no pagamento, e os bancos costumam levar de 5 a 10 dias úteis para mostrá-lo.

Enquanto isso, você não precisa fazer nada; também vou verificar como isso aconteceu.`,

  unwanted_renewal: `Agradeço o seu contato. Vejo que sua assinatura{% if plan %} {{ plan }}{% endif %} foi renovada{% if extra_paid_date %} em {{ extra_paid_date }}{% elsif paid_date %} em {{ paid_date }}{% endif %}{% if extra_amount %} por {{ extra_amount }}{% elsif amount %} por {{ amount }}{% endif %}{% if period_end %}, e que agora vai até {{ period_end }}{% endif %}. Entendo que não era o que você queria, e lamento a surpresa desagradável.

Estou verificando os dois pontos: que ela não seja renovada de novo e o que pode ser feito em relação a esse pagamento. Escreverei para você com uma resposta clara sobre ambos; até lá, nada muda na sua conta.

Enquanto isso, você não precisa fazer nada.`,

  unknown_charge: `Agradeço a sua pergunta; você faz bem em conferir uma cobrança que não reconhece.{% if amount %} O pagamento de {{ amount }}{% if paid_date %}, feito em {{ paid_date }}{% endif %}{% if card %} com o {{ card }}{% endif %}{% if paid_date %},{% endif %}{% if plan %} é referente a {{ plan }}{% if start_date %}, uma assinatura iniciada em {{ start_date }}{% endif %}{% else %} está na conta com o seu e-mail{% endif %}.{% endif %}

Às vezes, descobre-se que um colega ou alguém da família fez a assinatura, ou que um período de teste se tornou um plano pago.

Isso ajuda você a reconhecê-la?

Se não, responda dizendo isso. Então vou verificar com a equipe que cuida desses pagamentos. Se você acha que outra pessoa está usando o seu cartão, avise também o seu banco, para que ele possa protegê-lo.`,

  dispute_open: `Agradeço o seu contato e lamento que isso cause preocupação. {% if dispute_amount %}Seu banco abriu uma contestação do pagamento de {{ dispute_amount }}{% if dispute_date %}, feito em {{ dispute_date }}{% endif %}.{% else %}Seu banco abriu uma contestação deste pagamento.{% endif %} Enquanto ela estiver aberta, é o banco que decide sobre esse dinheiro, e nós não podemos devolvê-lo.

Vou passar sua mensagem para a pessoa responsável por esses casos, para que seja levada em conta. Seu banco informa o resultado; ele também pode dizer em que etapa está.

${ENDING}`,

  inquiry_open: `Agradeço o seu contato e lamento que isso cause preocupação. {% if dispute_amount %}Seu banco nos perguntou sobre o pagamento de {{ dispute_amount }}{% if dispute_date %}, feito em {{ dispute_date }}{% endif %}{% else %}Seu banco nos perguntou sobre este pagamento{% endif %}{% if plan %}, referente a {{ plan }}{% endif %}. Por enquanto é uma consulta; nenhuma decisão foi tomada.

Vou passar sua mensagem para a pessoa responsável por esses casos. Escreverei quando souber como isso continua, e até lá nada muda na sua conta.

${ENDING} Se no fim você reconhecer o pagamento, avise também o seu banco, além de nós.`,
} as const satisfies DraftTemplates;

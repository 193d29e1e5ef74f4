import type { DraftTemplates } from '../templates';

const PLAN = `{% if plan %} {{ plan }}{% endif %}`;

const OPEN_INVOICE = `{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}, de {{ amount_due }}, ainda está em aberto`;

const STILL_OPEN = `{% if amount_due %} Sua fatura${OPEN_INVOICE}; estou verificando o que fazer com ela e incluirei isso na minha resposta.{% endif %}`;

const USAGE = `{% if metered %} O uso até esse dia é cobrado em uma última fatura.{% endif %}`;

/** The customer wants to stop, has stopped, or wants to go on after all. */
export const cancellations = {
  cancel_self_serve: `Agradeço o aviso. Você pode cancelar sua assinatura${PLAN} {% if link %}por conta própria, a qualquer momento. Entre aqui com o e-mail em que você recebe suas faturas e escolha cancelar a assinatura:

{{ link }}{% else %}a qualquer momento. Estou verificando qual é a melhor forma de você fazer isso e escreverei para você.{% endif %}

{% if portal_cancels_at_once %}Observe que ela termina no momento em que você confirmar.{% elsif trial_end %}Seu período de teste vai até {{ trial_end }}; se você cancelar antes desse dia, ele não se torna uma assinatura paga.{% elsif period_paid %}Você mantém o acesso até {% if period_end %}{{ period_end }}, quando termina o{% else %}o fim do{% endif %} período já pago, e depois disso a assinatura não é renovada.{% else %}A assinatura termina então {% if period_end %}em {{ period_end }}, último dia do{% else %}com o{% endif %} período atual, e depois disso não é renovada.{% endif %}${USAGE}

Se preferir que eu faça isso por você, ou se algo não funcionar, responda a esta mensagem, por favor.`,

  cancel_for_customer: `Agradeço o aviso. Localizei sua assinatura${PLAN} e estou cuidando do seu cancelamento. {% if trial_end %}Seu período de teste vai até {{ trial_end }}. Com o cancelamento, ele termina nesse dia e não se torna uma assinatura paga.{% elsif period_end %}O normal é que ela termine em {{ period_end }}, o último dia do período atual. Até lá, tudo funciona como sempre, e depois disso ela não é renovada.{% else %}O normal é que ela termine no último dia do período atual. Até lá, tudo funciona como sempre, e depois disso ela não é renovada.{% endif %}${USAGE}${STILL_OPEN}

Vou confirmar a data assim que o cancelamento estiver registrado; até receber essa mensagem, considere que ele ainda não foi feito. Enquanto isso, você não precisa fazer nada. Se mudar de ideia, basta me responder.`,

  cancel_already_set: `Agradeço o seu contato. {% if end_date %}Seu cancelamento está registrado: sua assinatura${PLAN} termina em {{ end_date }} e não será renovada.{% else %}Verifiquei sua assinatura${PLAN}, e o seu cancelamento está registrado.{% endif %}

Até {% if end_date %}esse dia{% else %}o fim do período{% endif %}, ela {% if trial_end %}continua em período de teste{% elsif period_paid %}continua aparecendo como ativa, porque esse tempo já está pago e você pode aproveitá-lo{% else %}continua em andamento{% endif %}. É assim mesmo, e você não precisa fazer mais nada.{% if metered %} O uso até o fim é cobrado em uma última fatura.{% endif %}{% if amount_due %} Sua fatura${OPEN_INVOICE}.{% endif %}

Se você notar alguma cobrança depois dessa data, responda a esta mensagem e eu vou verificar.`,

  subscription_already_ended: `Agradeço o seu contato. Verifiquei sua conta: sua assinatura${PLAN} terminou{% if ended_date %} em {{ ended_date }}{% endif %} e não será renovada.{% if amount and paid_date %} O último pagamento dela foi de {{ amount }}, em {{ paid_date }}.{% endif %}{% if amount_due %} Ainda há uma fatura em aberto:{% if open_invoice_number %} {{ open_invoice_number }},{% endif %} de {{ amount_due }}. Estou verificando o que deve ser feito com ela e escreverei para você.{% endif %}

Você não precisa fazer nada para cancelar. Se vir uma cobrança posterior, responda com a data e o valor que aparecem no extrato do seu cartão ou da sua conta, e eu vou procurá-la.`,

  resume_for_customer: `Agradeço o seu contato; que bom que você quer continuar conosco. Sua assinatura${PLAN} {% if paused %}está em pausa no momento{% elsif end_date %}tem o término previsto para {{ end_date }}{% else %}não está sendo renovada no momento{% endif %}. Estou cuidando disso agora, para que ela continue.

{% if price %}Ela continuaria nas mesmas condições de antes, no valor de {{ price }}.{% else %}Ela continuaria nas mesmas condições de antes.{% endif %} Vou confirmar assim que a mudança estiver feita; até receber essa mensagem, considere que ela ainda não foi feita.

Enquanto isso, você não precisa fazer nada. Se mudar de ideia, basta me responder.`,
} as const satisfies DraftTemplates;

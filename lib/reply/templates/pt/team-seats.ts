import type { DraftTemplates } from '../templates';

/** Several people, on purpose. */
export const teamSeats = {
  seats_explained: `Agradeço a sua pergunta. Sua assinatura{% if plan %} {{ plan }}{% endif %} é cobrada por licença: uma para cada pessoa que a utiliza.{% if seats %} Você tem {{ seats }} licenças{% if seat_price %} a {{ seat_price }} cada{% if price %}, o que soma {{ price }}{% endif %}{% endif %}.{% endif %}

{% if has_proration and lines.size > 0 %}Quando o número de licenças muda durante um período, a diferença é cobrada na hora e apenas pelos dias que restam. Sua fatura{% if invoice_number %} {{ invoice_number }}{% endif %}{% if invoice_date %} de {{ invoice_date }}{% endif %}{% if amount %}, no valor de {{ amount }},{% endif %} é composta de:
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif change_summary %}Quando o número de licenças muda durante um período, a diferença é cobrada na hora e apenas pelos dias que restam.{% if amount %} O último pagamento foi de {{ amount }}.{% endif %} {{ change_summary }}{% elsif payments.size > 0 %}Estes são seus últimos pagamentos:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}

{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}Deixei tudo como está, para que ninguém perca o acesso. Se o número de licenças não for o que você precisa, diga quantas pessoas devem ter uma, e eu explico o que mudaria.`,

  workspaces_explained: `Agradeço a sua pergunta. Há mais de uma assinatura na sua conta, e elas são separadas de propósito: cada uma pertence a um espaço de trabalho próprio, então nada foi cobrado duas vezes pela mesma coisa.

{% if products.size > 0 %}No momento, você tem:
{% for product in products %}- {{ product }}
{% endfor %}
{% endif %}Deixei tudo como está, para que ninguém perca o acesso. Se não precisar mais de um dos espaços de trabalho, responda com o nome dele, e eu explico o que mudaria se a assinatura dele terminasse.`,

  teammates_explained: `Agradeço a sua pergunta.{% if plan %} Você tem {{ plan }}{% if price %}, no valor de {{ price }}{% endif %}{% if start_date %}, desde {{ start_date }}{% endif %}.{% endif %} Sua assinatura é pessoal: cada pessoa que se cadastra com o próprio endereço tem uma assinatura separada, cobrada separadamente. Por isso, várias cobranças de uma mesma empresa normalmente não são uma duplicidade, e sim uma para cada pessoa.

Deixei tudo como está, para que ninguém perca o acesso. Por questões de privacidade, só posso falar sobre a sua própria assinatura; seus colegas podem nos perguntar sobre as deles.

Se preferir uma única assinatura e uma única fatura para toda a equipe, responda com o número de pessoas, e eu digo quais são as opções.`,
} as const satisfies DraftTemplates;

import type { Phrases } from './phrases';

/** What Portuguese messages say beside the wish. */
export const portugueseSigns: Phrases['signs'] = {
  seats: [
    /\b(?:licencas?|assentos?|usuarios|utilizadores|membros|colegas|funcionarios|nossa equipe|nossa equipa|toda a equipe|por usuario)\b/,
  ],
  unauthorised: [
    /\bnunca (?:usei|utilizei|visitei) (?:o|esse|este) (?:site|servico)\b|\bnem (?:eu|(?:o |a )?(?:meu|minha) \w+) nem\b/,
    /\bque (?:eu )?nao fiz\b|\balguem (?:\w+ )?(?:usou|clonou|utilizou) (?:o )?(?:meu|minha) (?:cartao|conta|dados)\b|\bclonad[oa]\b|\bnenhum de nos\b.{0,20}\bconta\b/,
    /\bnao (?:autorizei|autorizamos|autorizad[oa])\b(?!.{0,30}\brenov)|^(?!.*\brenov).*\bsem (?:a )?(?:minha |meu |nossa )?(?:autorizacao|permissao|consentimento)\b|\bfraude\b|\bhackead[oa]\b|\b(?:cartao|conta|dados)\b.{0,20}\broubad[oa]s?\b|\broubaram (?:o )?meu cartao\b|\bgolpe\b|\bnunca (?:assinei|contratei|comprei|autorizei)\b/,
  ],
  access: [
    /\bnao (?:consigo|conseguimos|tenho|temos) (?:mais )?(?:\w+ )?(?:acess\w*|aceder|entrar|logar)\b|\b(?:bloquead[oa]|suspens[oa]|desativad[oa])\b|\b(?:ainda|continua|continuo)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico)\b|\bsem acesso\b/,
  ],
  paid: [/\bja (?:paguei|pagamos)\b|\bpaguei\b|\bpagamos\b/],
  cancelled: [
    /(?<!(?:\b(?:se|quando|nao|por que|pq)|^porque) (?:\w+ ){0,3})\b(?:assinatura|plano|conta|contrato|subscricao)\b(?:(?!aparece|consta).){0,15}\b(?:terminou|acabou|expirou|encerrou|venceu|caducou|cancelad[oa]|encerrad[oa])\b/,
    /(?<!\b(?:nao|nunca|jamais) )\b(?:cancelei|cancelamos|(?:tinha|havia|tendo) cancelado|encerrei|encerramos|dei baixa|demos baixa|anulei|(?:fechei|fechamos|apaguei|terminei|finalizei) (?:a |o )?(?:minha|meu|nossa|nosso)? ?(?:conta|assinatura|subscricao|plano))\b/,
  ],
  charged: [
    /\b(?:saiu|sairam|tiraram|descontaram|retiraram)\b/,
    /\b(?:cobr\w*|debit\w*|fatur\w*)\b/,
  ],
  keep_newer: [
    /\b(?:manter|ficar com|deixar) (?:a|o) (?:nov[oa]|segund[oa]|ultim[oa])\b|\bcancel\w* (?:a|o) (?:antig[oa]|primeir[oa])\b/,
  ],
  never_worked: [/\bnunca funcion\w*\b|\bdesde o (?:primeiro dia|inicio)\b/],
  all_invoices: [
    /\btod(?:as|os) (?:as|os) (?:minhas |meus )?(?:faturas|recibos|notas)\b|\bfaturas de 20\d\d\b/,
  ],
  renewed: [/\brenov\w*\b|\bteste gratis\b|\bperiodo de teste\b|\boutro (?:ano|mes)\b/],
};

import { near, together, without } from './es-pt-patterns';
import type { Phrases } from './phrases';
import { ACCOUNT, CHARGE, CHARGED, ENDED, SEVERAL, TWICE } from './pt-words';

const STRANGE =
  'desconhecid[oa]s?|estranh[oa]s?|suspeit[oa]s?|misterios[oa]s?|nao reconhecid[oa]s?|nao autorizad[oa]s?|indevid[oa]s?|fraudulent[oa]s?|que nao reconheco';
const RENEWED =
  '(?:se |me |nos )?(?:foi |tinha )?renov(?:ou|aram|ado|ada|ava)(?:-se)?|renova sozinh[oa]|renovacao';
const UNASKED =
  'sem (?:avis\\w*|perguntar\\w*|querer\\w*|permissao|que (?:eu|ninguem|me|nos)|meu|minha|previo|consent\\w*|autoriz\\w*|nenhum)|nao (?:o |a )?(?:queria|queriamos|quero|quis|sabia|sabiamos|pedi|autorizei|desejava|esperava|recebi)|sozinh[oa]|automaticamente|automatico|surpresa|ninguem';

/** What Portuguese messages say of charges that should not be. */
export const portugueseCharges: Phrases['intents'] = {
  charged_twice: [
    /\b(\d+(?:[.,]\d+)?) (?:\w+ ){1,3}e (?:outr[ao]s? )?(?:vez )?\1\b|\bnao (?:fiz|fizemos|realizei) (?:duas|dois|tres) (?:compras|pedidos|pagamentos)\b|\bso (?:devia|deveria|era para|tinha que) (?:estar|haver|ser|sair|ter) (?:num|em um|numa|em uma|um|uma)\b/,
    together(
      'cobr(?!ou sozinho)\\w*|debit\\w*|debitos?|fatur(?:aram|ado|ou|am)|pag(?:uei|o|ando|amos|ou|ava|a|amento|amentos)|descont\\w*|passaram|passou|tiraram|tirou|retiraram|lanca(?:mentos?|ram|do)|lancou|transac(?:ao|oes)|assin(?:ei|amos|aturas?)|subscr\\w+|contrat(?:ei|amos)|compr(?:ei|amos|as?)|valor|montante|extrato|cartao',
      TWICE,
      40,
    ),
    new RegExp(
      String.raw`\b(?:${SEVERAL}|dupla|segund[oa])(?: \w+){0,2} (?:cobrancas?|debitos?|pagamentos?|lancamentos|movimentos|descontos|assinaturas|subscricoes|planos|transacoes|compras|mensalidades|anuidades|recibos|faturas? (?:de|por) (?:r\$ ?)?\d)\b`,
    ),
    /\b(?:cobrancas?|debitos?|pagamentos?|lancamentos?|movimentos?|valor(?:es)?|assinaturas?|faturas?)\b.{0,15}\b(?:duplas?|duplicad[oa]s?|repetid[oa]s?|identic[oa]s|iguais)\b/,
    near(
      'mesm[oa]s? (?:valor|quantia|montante|cobranca|debito|pagamento|compra|pedido|fatura|mes|dia)',
      `${TWICE}|outra vez|de novo|dia`,
      40,
    ),
    near(
      CHARGED,
      '(?:outra vez|de novo|novamente) [oa] mesm[oa]|o mesmo (?:outra vez|de novo)|no mesmo dia',
      30,
    ),
    near(
      'duas|dois|2|ambas|varias',
      '(?:contas|emails|e-mails|assinaturas|usuarios)\\b.{0,50}\\b(?:pago|pagando|a pagar|cobr\\w*|fatur\\w*|as duas|ambas)',
      20,
    ),
    /\bso (?:preciso|quero|tenho|comprei|queria|pedi|fiz) (?:de )?(?:um|uma)\b|\b(?:uma vez so|so uma vez|por que (?:dois|duas|tres|2|3))\b|\b(?:cancel|anul|estorn|devolv|tir)\w* (?:uma|um) d[ao]s (?:duas|dois|tres)\b/,
  ],
  unknown_charge: [
    /\bninguem (?:\w+ ){0,3}?(?:sabe|reconhece|conhece)\b.{0,20}\b(?:o que|cobranca|debito|isso|isto)\b/,
    /\b(?:nao|n) (?:[oa]s? |lhe |vos )?(?:reconheco|reconhecemos|identifico|identificamos|sei (?:o que|do que|de que|a que|de onde|por que me|quem|oq)|(?:faco|fazemos|tenho|temos) (?:a )?(?:menor |minima |\w+ )?ideia)\b/,
    /\b(?:nao|n) (?:me )?(?:lembro|recordo) (?:de (?:ter|nenhum|haver)|ter)\b|\bnem (?:[oa]s )?conheco\b|\b(?:quem sao (?:voces|vcs)|nao sou cliente|nunca ouvi)\b|\b(?:nao|n) (?:[oa]s |vos |te )?conheco\b/,
    /\bnao (?:autorizei|autorizamos|autorizad[oa]|foi autorizad[oa])\b(?! (?:a |nenhuma |essa |esta )?(?:renov|prorrog))/,
    /\b(?:eu )?(?:nao|n) (?:compr(?:ei|amos)|contrat(?:ei|amos)|assinei|fiz|fizemos|realizei|subscrevi)\b.{0,25}\b(?:nada|ess[ea]|est[ea]|isso|isto|nenhum[a]?|com (?:voces|vcs)|convosco)\b|\b(?:cobranca|debito|pagamento|compra|lancamento|movimento)\b.{0,45}\b(?:que )?(?:eu )?nao (?:[oa] )?(?:fiz|fizemos|realizei|fui eu|reconheco)\b|\bnao (?:e minha|e meu|fui eu)\b|\bque (?:eu )?nao fiz\b/,
    /\b(?:nunca|jamais) (?:tinha |havia |me |vos |os )?(?:us(?:ei|ado|ou)|utiliz\w*|visit\w*|entr\w*|tive|tido|contrat\w*|compr\w*|autoriz\w*|assin\w*|subscrev\w*|dei|dado|regist\w*|cadastr\w*|pedi|fui)\b.{0,40}\b(?:seu|sua|vosso|vossa|pagina|site|conta|servico|convosco|(?:com|de) (?:voces|vcs)|est[ea]|ess[ea]|isso|isto|nada|cliente|pagamento|cobranca|debito|dados|cartao|autorizacao)\b|\bnunca (?:assinei|contratei|comprei|autorizei)\b/,
    near(
      'alguem|outra pessoa|um terceiro|terceiros|meu filho|minha filha',
      '(?:us|utiliz|roub|clon|hacke)\\w+\\b.{0,30}\\b(?:cartao|conta|dados|nome|identidade)',
      20,
    ),
    without(
      'renov\\w*|teste gratis|plano anual',
      /\b(?:fraude|fraudulent[oa]s?|clonad[oa]|clonaram|hackead[oa]|hackearam|phishing|roubad[oa]|roubaram|sem (?:a )?(?:minha|meu|nossa|nosso) (?:permissao|autorizacao|consentimento)|sem autorizacao)\b/,
    ),
    together(
      'golpe|burla|roubo|estelionato|golpistas|burlao',
      `${CHARGE}|dinheiro|grana|cartao|conta`,
      60,
    ),
    together('cobrancas?|debitos?|pagamentos?|movimentos?|lancamentos?|compra', STRANGE, 30),
    /\bnem (?:eu|(?:o |a )?(?:meu|minha) \w+) nem (?:eu|(?:o |a )?(?:meu|minha) \w+)\b|\bnem (?:computador|conta|cartao|internet|celular|telemovel) (?:tem|tenho|usa|uso)\b|\bnenhum de nos\b.{0,30}\b(?:conta|compr\w*|contrat\w*)\b|\bnao (?:tenho|temos|tem) (?:nenhuma )?(?:conta|relacao|contrato)\b.{0,15}\b(?:com (?:voces|vcs)|convosco|ai)\b/,
  ],
  charged_after_cancel: [
    new RegExp(
      String.raw`(?<!\b(?:se|nunca|nao) (?:eu |me )?)\b(?:${ENDED})\b(?!.{0,40}\bpor (?:favor|engano)\b)(?:(?!porque|por engano|quando|quero|preciso|podem|me mand).){0,110}\b(?:${CHARGED}|(?:outro|novo|nova|outra|um|uma|tem|ha) (?:nova |novo )?(?:cobranca|debito|fatura|pagamento|lancamento)|continu(?:o|a|am) (?:pagando|a pagar|chegando|vindo)|(?:recebi|chegou|veio) (?:uma|outra|um|outro))\b`,
    ),
    new RegExp(
      String.raw`\b(?:${CHARGED}|cobranca|pagamento|fatura|debito)\b.{0,80}\b(?:depois de|apos|mesmo|embora|apesar de|se ja|quando ja|sendo que)\b.{0,40}\b(?:cancel\w*|encerr\w*|anul\w*|baixa)\b`,
    ),
    new RegExp(
      String.raw`\b(?:depois de|apos|mesmo|embora|desde que|apesar de)\b.{0,40}\b(?:cancel\w*|encerr\w*|anul\w*|baixa)\b.{0,80}\b(?:${CHARGED})\b`,
    ),
    new RegExp(String.raw`\b(?:${CHARGED})\b.{0,60}\bse (?:eu )?(?:ja )?(?:${ENDED})\b`),
    /\bcontinu(?:a|am|ando) (?:a |me |nos |sendo )*(?:cobr|debit|descont|fatur)\w*|\bcontinuo (?:a ser|sendo) cobrad[oa]\b|\bcontinuam (?:a chegar|chegando|vindo) (?:\w+ )?(?:cobrancas|faturas|debitos)\b/,
    new RegExp(
      String.raw`\b(?:ja )?nao (?:tenho|sou|temos|somos|estou|uso)(?: mais)?\b.{0,40}\b(?:${ACCOUNT}|clientes?|assinante)\b.{0,50}\b(?:${CHARGED}|cobranca|debito)\b|\b(?:${CHARGED}|fatura|debito|cobranca)\b.{0,50}\b(?:ja )?nao (?:tenho|sou|temos|somos|estou)\b.{0,40}\b(?:${ACCOUNT}|clientes?|assinante)\b`,
    ),
  ],
  unwanted_renewal: [
    together(RENEWED, UNASKED, 60),
    together(
      'esqueci(?:-me)?|esquecemos|esquecid[oa]|(?:me|nos) esquec\\w+|passou-me|me passou|descuido|distracao',
      'cancel\\w*|encerr\\w*|dar baixa|teste|trial|demo|assinatur\\w*|subscric\\w*|renov\\w*|desativar|desligar|periodo|completamente|que (?:tinha|tinhamos|estava)|q tinha',
      50,
    ),
    near(
      '(?<!\\b(?:chefe|socio|socia|ele|ela|marido|esposa|empresa) )(?:queria|queriamos|pensava(?: em)?|iamos|ia|planejava|planeava|pretendia|tencionava|tinha intencao de)',
      '(?:ter )?(?:cancel|encerr|deslig|anul)\\w*\\b.{0,60}\\b(?:mas|e|ha|antes|ninguem|me|semanas|dias|ontem|faz)',
      12,
    ),
    near(
      'teste|trial|demo|periodo gratuito|versao gratuita|periodo de experiencia',
      `${CHARGED}|plano pago|pago|paga|convert\\w*|virou|passou|renov\\w*|ativou sozinh[oa]`,
      60,
    ),
    /\b(?:por|para|de) (?:mais um|outro) ano\b|\b(?:mais um|outro) ano\b|\bsegundo ano\b|\bninguem (?:me |nos )?(?:avisou|lembrou|avisou-me)\b/,
    /\b(?:achei|achava|pensei|pensava|julgava|julguei) que\b.{0,40}\b(?:terminado|acabado|vencido|terminou|acabou|venceu|cancelado|expirado)\b/,
  ],
};

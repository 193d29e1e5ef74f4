import type { Phrases } from './phrases';
import { DOCUMENT, REFUND_NOUN, REFUND_VERB } from './pt-words';

/** Sentences that hold a Portuguese phrase and do not mean it. */
export const portugueseExceptions: Phrases['except'] = {
  thanks: [
    /\bnao (?:foi |esta |ficou )?(?:resolvid|resolveu|funcionou)|\bsem resolver\b|\bestou obrigad/,
  ],
  where_is_refund: [/\b(?:email|e-mail|fatura|comprovante|comprovativo|politica)\b/],
  feature_missing: [
    new RegExp(
      String.raw`\b(?:${DOCUMENT}|botao|cancel\w*|pagar|reativar)\b.{0,50}\b(?:lugar|lado|nenhum|nao existe)\b`,
    ),
    new RegExp(
      String.raw`\bpromet\w*\b.{0,20}\b(?:${REFUND_NOUN}|${REFUND_VERB})\b|\b(?:${REFUND_NOUN})\b.{0,30}\bpromet`,
    ),
  ],
  resume: [
    /\bnao\b.{0,15}\b(?:continu(?:e|ar)|siga|reativ\w*)\b|\b(?:assinatura|subscricao|plano|servico|conta)\b.{0,30}\b(?:que|q|ha|faz) .{0,30}\b(?:deixei|deixamos|venceu|expirou|larguei)\b/,
    /\bse ja (?:paguei|esta pag[oa])\b/,
  ],
  restart: [
    /\b(?:voltar|voltaram|voltam|voltem) a (?:me )?(?:cobrar|debitar|pagar|entrar|tentar|enviar)\b/,
  ],
  cancel: [
    /\b(?:chefe|soci[oa]|esposo|esposa|marido|empresa) (?:queria|pensava|ia)\b|\b(?:queria|queriamos|pensava(?: em)?|ia|iamos|pretendia) (?:\w+ )?(?:cancelar|desligar|encerrar|ter (?:cancelado|desligado))\b.{0,50}\b(?:mas|ha|faz|ninguem|esqueci|antes de|me cobr\w+|no fim|acabei)\b/,
    /\besquec\w* (?:de |me de )?(?:cancel\w*|encerr\w*|dar baixa|deslig\w*)/,
    /\b(?:cancelar|anular) (?:uma|um|a (?:outra|segunda)|o (?:outro|segundo|extra))\b|\b(?:terminar|finalizar|concluir|encerrar) (?:\w+ )?(?:compra|pagamento|pedido|cadastro|checkout)\b/,
    /\b(?:politica|condicoes|termos) de cancel\w*|\b(?:talvez|quem sabe|se calhar|pode ser que)\b.{0,20}\bcancel\w*/,
    /\b(?:nao|nunca|jamais|n) (?:tinha |quis |pedi |solicitei |quero )(?:\w+ )?(?:cancel\w*|encerr\w*|anul\w*)\b|\bnao sejam? cobrad/,
    /\b(?:que |para |pra )nao (?:nos |me )?cobr(?:arem|em) (?:o )?(?:iva|imposto|taxa)/,
  ],
  refund: [
    /\bobrigad[oa] por (?:terem |ter )?(?:devol|reembols|estorn)\w*|\bpor ?que (?:me |nos )?(?:devolveram|reembolsaram|estornaram)\b|\bnao precisam? (?:de )?(?:me )?(?:devol|reembols|estorn)\w*/,
    /(?<!\b(?:nao|nunca|se|quando|ainda nao) )\bja (?:me |nos )?(?:devolveram|reembolsaram|estornaram)\b(?!.{0,30}\b(?:metade|parte|mas)\b)/,
    new RegExp(
      String.raw`\b(?:nao|n|nem|nunca|tampouco) (?:(?:estou|estamos|to|tinha|vos|lhes) )?(?:quero|queremos|preciso|precisamos|peco|pedi|pedimos|pedindo|a pedir|solicitei|solicito|exijo|busco|desejo|faco questao)(?: de)?(?: que (?:me |nos )?(?:o )?| (?:um|uma|o|a|nenhum|nenhuma|meu|pedir|fazer|receber|qualquer))* ?(?:${REFUND_NOUN}|${REFUND_VERB}|dinheiro de volta)\b`,
    ),
    new RegExp(
      String.raw`\b(?:politica|condicoes|termos|prazo|garantia|periodo) (?:de|do|da|para|pra) (?:${REFUND_NOUN})\b|\bobrigad[oa] pel[oa] (?:${REFUND_NOUN})\b|\b(?:recibo|nota fiscal|fatura|comprovante)\b.{0,40}\breembolso\b`,
    ),
    new RegExp(
      String.raw`\b(?:fazem|oferecem|dao|aceitam|existe|existem|tem|ha|permitem) (?:\w+ )?(?:${REFUND_NOUN})\b`,
    ),
  ],
  unknown_charge: [
    /\breconhe\w+ (?:\w+ )?(?:usuari|utilizador|pesso|membro|dispositiv|acesso|login|email)\w*/,
    /\bnao e que (?:eu )?nao\b|\bnao (?:me )?(?:lembro|recordo) (?:d?a )?(?:minha )?senha\b/,
  ],
  product_bug: [/\bnao (?:me )?serve (?:para|pra) nada\b/],
  payment_failing: [
    /\b(?:exporta|importar|importacao)\w*\b|\b(?:quando|data)\b.{0,30}\b(?:pagar|cobr\w*) (?:de novo|denovo|outra vez)\b/,
  ],
  invoice_or_receipt: [
    /\b(?:quando|quanto|data|vence)\b.{0,30}\bproxima fatura\b|\bpor ?que\b|\bpq\b|\bmais (?:alta|cara)\b|\b(?:pagar|pago|quitar|liquidar)(?:-a)? (?:a|uma|minha|esta|essa) fatura\b|\b(?:nao|n) (?:entendo|entendi|percebo)\b|\bfatura do cartao\b/,
  ],
  charged_after_cancel: [/\bse (?:eu |nos )?(?:cancelo|cancelar|cancelarmos|encerrar|anular)\b/],
  charged_twice: [
    /\b(?:duas|tres|varias|2|3) vezes (?:ao|por (?:semana|mes|dia|ano)|mais)\b|\b(?:escrevi|avisei|tentei|liguei|pedi|reportei|perguntei|contactei|reiniciei|ja pedi) (?:\w+ ){0,3}(?:duas|tres|varias|2|3) vezes\b/,
    /\b(?:duas|dois|tres) (?:semanas|dias|meses|anos|pessoas|usuarios|utilizadores|licencas|funcionarios|colegas)\b(?!.*\b(?:vezes|duplicad|dobro))/,
    /\bduplicado d[ae] (?:fatura|recibo|nota)|\b(?:mand|envi|precis|baix)\w*\b.{0,25}\b(?:duas|as duas|ambas|varias) (?:faturas|notas)\b|\bse (?:eu )?(?:mudar|passar|trocar|subir)\b/,
  ],
  change_plan: [/\bcartao\b|\b(?:forma|metodo|dados) de pagamento\b/],
  unwanted_renewal: [
    /\besquec\w*\b.{0,20}\b(?:senha|que ja|email|e-mail|usuario|palavra-passe)\b|\besquec(?:am|a|e) (?:o |a |meu|minha)/,
  ],
  next_payment: [
    /\bquando (?:me |nos )?(?:cobraram|paguei|tentei|tento|clico|vou pagar (?:da|aparece))\b/,
  ],
};

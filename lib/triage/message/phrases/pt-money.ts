import { near, said, together, without } from './es-pt-patterns';
import type { Phrases } from './phrases';
import { AGAIN, MONEY_ITSELF, REFUND_NOUN, REFUND_VERB } from './pt-words';

const FAILS =
  'falh\\w*|recus\\w*|rejeit\\w*|rejeic\\w*|negad[oa]|neg(?:ou|aram|am)|declin\\w*|(?:nao|n) (?:(?:se|me|foi|a|o|nos|esta|ta|esteja|pode|pude|sendo|ser|e) ){0,3}(?:passa\\w*|passou|process\\w*|funcion\\w*|conclu\\w*|aceit\\w*|entra\\w*|entrou|realiz\\w*|efetu\\w*|autoriz\\w*|vai|cobrad\\w*|compens\\w*|debitad\\w*)|incomplet[oa]|pendentes?|problemas?|erros?';
const PAYMENT =
  'pagamentos?|cobranca|cartao|visa|mastercard|amex|debito|renovacao|transacao|paypal|mensalidade|boleto|pix';
const PAY =
  'pagar|efetuar (?:o|meu) pagamento|fazer (?:o|meu) pagamento|realizar (?:o|meu) pagamento|processar (?:o|meu) pagamento';

/** What Portuguese messages say of money to come, to go and to come back. */
export const portugueseMoney: Phrases['intents'] = {
  refund: [
    new RegExp(
      String.raw`\b(?:${REFUND_NOUN}|${REFUND_VERB})\b(?! (?:el|la|mi|nuestr[oa]|los|mis|me la|una|o|a|meu|minha|noss[oa]|os) (?:acceso|acesso|llamada|chamada|ligacao|cuenta|conta|datos|dados|plan|plano|licencia|licenca)\b)`,
    ),
    /\b(?:dinheiro|grana) de volta\b|\b(?:receber|ter|quero|queria|gostaria)\b.{0,40}\bde volta\b(?!.{0,15}\b(?:acesso|conta|plano)\b)|\bde volta\b.{0,20}\b(?:pagamento|valor|dinheiro)\b/,
    near('recuperar|reaver|retornar|retornem', `(?:o |a |meu |minha )*(?:${MONEY_ITSELF})`, 3),
    /\b(?:anul|cancel|revert|desfa)\w* (?:a|essa|esta|o|esse|este|dita) (?:cobranca|pagamento|debito|transacao|compra)\b/,
  ],
  payment_failing: [
    without('exporta\\w*|importar|importacao', together(PAYMENT, FAILS, 45)),
    new RegExp(
      String.raw`\b(?:nao|n) (?:me |nos )?(?:deixa|deixam|permite|consigo|conseguimos|consegui|posso|pude) (?:\w+ )?(?:${PAY})\b`,
    ),
    near(
      'erro|falha|problemas?',
      `(?:ao|no|com o|para|quando) (?:tento |vou )?(?:${PAY}|pagamento|pago|processar|cobrar)`,
      25,
    ),
    /\b(?:inadimplent\w*|em atraso|em mora|divida|devendo|por pagar|nao paga|sem (?:saldo|limite)|saldo insuficiente|(?:que esta |valor )?em aberto)\b|\b(?:faturas?|pagamentos?|mensalidades?|conta|assinatura|boletos?|subscricao)\b.{0,15}\b(?:vencid[oa]s?|atrasad[oa]s?|pendentes?)\b/,
    /\b(?:como|onde) (?:posso |podemos |devo |eu |faco para |faco pra |e que )?pag(?:ar|o|amos)\b(?! (?:com|anual|mensal|por ano))|\b(?:pagar|quitar|liquidar|saldar)(?:-a)?\b.{0,20}\b(?:fatura|divida|saldo|boleto)\b|\blink (?:de|para|pra) (?:o )?pag\w*\b|\bpor transferencia\b|\bcolocar em dia\b|\bregulariz\w*\b|\bsegunda via d[oe] boleto\b/,
    near(
      'bloque\\w*|suspen\\w*|desativ\\w*|cort\\w*|restring\\w*|cancelaram|encerraram',
      'falta de pagamento|pagamentos?|cobranca|cobrar|pagar',
      60,
    ),
    /\b(?:liberar|desbloque\w*|reativar)\b.{0,20}\b(?:acesso|conta|servico)\b|\b(?:ja )?(?:\w+ )?(?:tem|coloquei|tenho|pus|depositei|carreguei|ha)\b.{0,12}\b(?:saldo|fundos|dinheiro)\b(?!.{0,15}\bde volta)|\b(?:saldo|dinheiro) no cartao\b/,
    near('tent(?:ar|em|a-lo|e|a)|retent\\w*', `cobr\\w*|pagamento|debitar|cartao|${AGAIN}`, 25),
    /\bnao (?:foi|pode ser|conseguiram|foi possivel) (?:possivel )?(?:cobrar|processad[oa]|cobrad[oa]|processar|debitar|efetuar)\b|\bpagar (?:de novo|novamente|outra vez)\b|\b(?:continua|aparece|consta|diz)\b.{0,20}\b(?:em aberto|pendente|nao pag[oa]|vencid[oa]|por pagar)\b/,
    /\bbanco\b.{0,30}\b(?:pediu|pede|exige|solicitou|quer|recus\w*|neg\w*)\b|\b(?:confirmar|autorizar|validar|aprovar|confirmo)\b.{0,15}\b(?:pagamento|compra|cobranca|transacao)\b|\b3d ?s(?:ecure)?\b|\bcomo confirmo\b/,
    without(
      'cancelei|cancelamos',
      /\brenovacao\b.{0,20}\bnao (?:foi|pode ser) (?:cobrad|debitad|process)\w*/,
    ),
  ],
  explain_amount: [
    /\b(?:por ?que|porque e que|qual o motivo|pq|a que se deve|porq)\b.{0,80}(?:cobr|fatur|valor|pag[aou]|preco|debit|subi|mensalidade|\d|[$€])/,
    /\b(?:o que e|oq e|de que e|do que e|a que se (?:refere|deve)|referente a que|que e)\b.{0,30}\b(?:cobranca|valor|pagamento|fatura|debito|linha|diferenca)\b|\ba que se deve\b/,
    /\bmais (?:alt|car|elevad)[oa]\b.{0,25}\b(?:que|do que|d[ao])\b|\bmaior\b.{0,15}\b(?:que|do que)\b|\b(?:cobr|pag|fatur|debit)\w* (?:a )?mais\b(?! (?:um|nada|nenhum))/,
    together(
      'explic\\w*|expliqu\\w*|entend\\w*|perceb\\w*|compreend\\w*|esclarec\\w*|detalh\\w*|discrimin\\w*|batem? certo|bate[mr]?',
      'cobrancas?|cobraram|valor(?:es)?|faturas?|linha|linhas|preco|contas|montante|total|diferenca|debito|recibo|mensalidade|pro-?rata',
      60,
    ),
    together(
      'sub(?:ido|iu|iram)|aument\\w*|encarec\\w*|reajust\\w*|disparou',
      'precos?|mensalidade|tarifa|fatura|valor|custo|plano|assinatura|cobranca|subscricao',
      25,
    ),
    /\b(?:em vez|ao inves) d\w{1,2} \D{0,4}\d|\bo que (?:aconteceu|mudou)\b|\bcomo (?:e|foi) calculad[oa]\b|\bo que (?:significa|quer dizer|e isso)\b|\bcontas? nao (?:batem?|fecham?)\b|\bnao bate[m]?\b|\bpro-?rata\b|\bproporcional\b|\b(?:cobraram|cobrado|cobram|fatura (?:e|foi|veio))\b.{0,20}\d.{0,40}\b(?:plano|preco|custa|deveria|era|e) (?:\w+ ){0,3}\D{0,3}\d/,
  ],
  where_is_refund: [
    together(REFUND_NOUN, 'em quantos dias|quantos dias|nada ate agora|e nada', 40),
    together(
      `${REFUND_NOUN}|(?:me |nos )(?:devolvem|devolverao|devolveriam|reembolsam|estornam)`,
      '(?:quando|qdo) (?!compr|contrat)|onde (?:esta|ta|anda|foi parar|vejo)|cade|o que (?:aconteceu|houve) com|status|estado|andamento|acompanh\\w*|novidades|como (?:esta|anda|ta)|quanto tempo|prazo (?:do|da|pra|para)|demor(?:a|ava|ando|ou)|ainda (?:nao|n|nada|estou|espero|aguardo)|(?:to|estou|estamos|sigo|continuo) (?:esperando|a espera|aguardando|sem)|aguard(?:o|ando|amos)|esperando|a caminho',
      55,
    ),
    together(
      `${REFUND_NOUN}|dinheiro devolvido|valor estornado`,
      '(?:nao|n) (?:me |nos |o |a )?(?:chegou|recebi|recebemos|vi|vejo|apareceu|aparece|caiu|cai|entrou|consta|veio|foi creditado)|sem (?:chegar|receber|noticias)|nem sinal',
      60,
    ),
    near(
      'promet\\w*|disseram|disse|confirm\\w+|garant\\w+|aprov\\w+|inform\\w+|autoriz\\w+',
      `(?:\\w+ ){0,4}(?:${REFUND_NOUN})|que (?:me |nos |se )?(?:o |a )?(?:iam |iriam |vao )?(?:devolv|reembols|estorn)\\w*|devolver|reembolsar|estornar`,
      3,
    ),
    new RegExp(
      String.raw`\bja (?:me )?(?:process|fiz|feit|emit|realiz|trat|mand|envi|faz|efetu|foi feit)\w* (?:o |a )?(?:meu|minha|o|a|nosso) ?(?:${REFUND_NOUN})\b|\b(?:${REFUND_NOUN}) que (?:me |nos )?(?:fizeram|aprov\w+|promet\w+|disseram|confirm\w+|solicitei|pedi)\b`,
    ),
    /\b(?:esperando|espero|nao recebi|aguardo|aguardando|a espera d[oe]|cade|onde esta)\b.{0,20}\b(?:o |meu )?(?:dinheiro|grana|valor)\b(?!.{0,10}\bda cobranca)|\b(?:dinheiro|valor)\b.{0,20}\ba caminho\b|\bate (?:agora|hoje) nada\b/,
  ],
  next_payment: [
    /\b(?:dia|data)(?: exat[oa])? (?:em )?que\b.{0,12}\b(?:cobr|debit|renov|descont)\w*/,
    without(
      'reembols\\w*|estorn\\w*|devoluc\\w*',
      said(
        'proxim[oa] (?:fatura|parcela|mensalidade|renovacao|pagamento|cobranca|vencimento|debito|faturacao)',
      ),
    ),
    near(
      'quando|qdo|qd|kuando|em que data|qual a data|que dias?|data (?:de|da|do)|a partir de quando',
      '(?:(?:me |nos |se )?(?:cobram|cobrarao|cobra|renova|renovara|vence|vencera|cai|debitam|descontam)|cobrad[oa]|proxim[oa]|(?:vao|vai|vou|vamos) (?:me |nos |ser |voltar a |ter que )?(?:cobr\\w*|debitar|renovar|vencer|pagar)|(?:tenho|devo|temos) (?:que|q|de) pagar|voltam a cobrar|renovacao|vencimento|pagamento)\\b(?!-|.{0,15}\\bfalh)',
      35,
    ),
    /\bquanto (?:(?:vou|vamos|terei|teremos|tenho) (?:de |que |a )?pagar|pagarei|me vao cobrar)\b.{0,40}\b(?:proxim\w*|renov\w*|mes|quando)\b/,
  ],
  finish_checkout: [
    /\bcompra (?:foi|ficou|esta) (?:feita|realizada|registada|registrada|concluida)\b|\b(?:pus|coloquei|introduzi|preenchi|inseri) (?:\w+ )?(?:dados|formulario|cartao)\b.{0,60}\b(?:nunca|nao|ficou) (?:termin|avanc|acab|passou|conclu|pens|carreg|trav)\w*/,
    near(
      'tent(?:ei|o|ava|amos|ado|ando)|a tentar',
      'assinar|subscrever|contratar|comprar|registar(?:-me)?|cadastrar|me cadastrar|aderir|inscrever(?:-me)?|fazer (?:a|uma|o) (?:compra|pedido)',
      20,
    ),
    near(
      'complet(?:ar|o|e)|termin(?:ar|o|e|ei)|finaliz(?:ar|o|a-lo|ei)|acab(?:ar|o)|conclu(?:ir|o|i|a|i-lo)|continuar|retomar',
      '(?:a|o|meu|minha|com a|com o|nosso|essa|esse|este) (?:compra|pedido|registo|registro|cadastro|adesao|inscricao|processo|checkout|contratacao|encomenda)',
      6,
    ),
    near('completar|concluir', 'assinatura|pagamento|subscricao', 12),
    together(
      'pagina|link|formulario|navegador|janela|tela|ecra|sessao|portatil|computador|pc|celular|telemovel|wifi|internet|checkout|app|site',
      '(?:fech|caduc|expir|trav|deslig|bloque|congel|caiu|venc|crash|encrav)\\w*\\b.{0,40}\\b(?:pagar|pagando|pagamento|compra\\w*|assin\\w*|adesao|registr\\w*|cadastr\\w*|subscr\\w*|passo|etapa)',
      30,
    ),
    together(
      'ao (?:clicar em )?pagar|na hora (?:de|q|que) (?:eu )?(?:tava |estava )?(?:pagar|pagando|a pagar)|(?:quando|enquanto) (?:eu )?(?:estava|ia|tava) (?:a )?(?:pagar|pagando|comprar|comprando)|pagina de pagamento|processo de (?:compra|pagamento)|link de (?:pagamento|compra)|checkout|a compra|ultim[oa] (?:passo|etapa)',
      'fechou|fechada|caduc\\w*|expir\\w*|trav\\w*|desligou\\w*|congel\\w*|encrav\\w*|branc[oa]|nao (?:\\w+ )?(?:serve|funciona|abre|carrega)|meio|nao (?:consegui|conseguimos|deu pra|pude) (?:termin|complet|finaliz|conclu)\\w*|carregando|a carregar|bloque\\w*|interromp\\w*',
      45,
    ),
    /\b(?:prestes a (?:pagar|comprar|assinar|subscrever)|(?:n?[oa]|a) (?:meio|metade) d[oa] (?:pagamento|compra|cadastro|registo|adesao)|parei n[oa] (?:meio|metade)|de onde parei|onde parei|(?:nao|n) (?:consegui|conseguimos|pude|deu (?:pra|para)) (?:terminar|completar|finalizar|concluir|fazer) (?:[oa] |meu |minha )?(?:compra|pagamento|registo|cadastro|pedido|assinatura|adesao|subscricao|processo)|assinatura nao foi concluida)\b/,
    /\bainda (?:quero (?:assinar|contratar|comprar|subscrever)|(?:tenho|estou com) interesse|estou interessad[oa])\b|\bcontinuo interessad[oa]\b|\b(?:link (?:novo|expirado|vencido)|novo link)\b/,
    /\b(?:compra|pedido|adesao|cadastro|registo)\b.{0,25}\b(?:nao (?:se )?(?:complet|termin|finaliz|conclu)\w*|pela metade|incomplet[oa]|travad[oa])\b/,
  ],
};

import { near, said, together, without } from './es-pt-patterns';
import type { Phrases } from './phrases';
import { APP } from './pt-words';

const BROKEN =
  'falh\\w*|(?:nao|n|nada) (?:\\w+ ){0,2}?(?:funcion\\w*|carreg\\w*|abr\\w*|vai|serve\\w*|respond\\w*|sincroniz\\w*|roda|pega|inicia|guarda\\w*|salva\\w*|atualiza)|erros?|bug|fora do ar|em baixo|caiu|cai|trav\\w*|encrav\\w*|fecha|quebr\\w*|lent[oa]|lentissim[oa]|inutilizavel|sumiu|sumiram|desaparec\\w*|(?:em|tudo) branco|branca|carregando';
const PAYING =
  'faturamento|faturacao|faturas?|pagamentos?|pagar|cartao|cobrancas?|visa|renovacao|por erro|(?:foi|era) (?:um )?erro';
const PROMISED =
  'promet\\w*|prometid[oa]s?|anunci\\w+|publicit\\w+|dizi?am?|diz|dizem|disse|disseram|falou|falaram|garantiram|garantiu|venderam|mencion\\w*|supostamente|incluia|vinha';
const ABSENT =
  '(?:nao|n) (?:o |a |me |nos |se )?(?:existe\\w*|esta(?:va)?|ha|tem|temos|aparece\\w*|vem|tinha|inclui\\w*|da|funciona|encontro|acho|e verdade|e assim|vejo)|mentira|falso|continua sem|ainda nao|ainda n|em (?:lugar|parte|lado) (?:nenhum|nenhuma|algum|alguma)|em nenhum lugar|nem sinal|enganos[oa]|nunca';

/** What Portuguese messages say of the product, and their thanks. */
export const portugueseProduct: Phrases['intents'] = {
  product_bug: [
    /\b(?:toda vez que|cada vez que|sempre que) (?:\w+ )?(?:tento|quero|vou)\b.{0,40}\b(?:apaga|perde|fecha|erro|falha|trava|nao (?:se |me )?(?:salva|deixa|funciona|carrega|guarda))\b(?!.{0,20}\bpag)|\b(?:contratei|paguei|comprei)\b.{0,60}\b(?:continuam?|continuo)\b.{0,50}\b(?:anuncios|limites|gratis|gratuita|free)\b/,
    without('pagina de pagamento|pagar|botao de cancel\\w*|cartao', together(APP, BROKEN, 45)),
    without(
      `${PAYING}|link|plugin`,
      /\b(?:quebrad[oa]|quebrou|bug|erros?|falha|fora do ar|inutilizavel|inutil|trava\w*)\b|\b(?:nao|n|nada) (?:\w+ ){0,2}?(?:funciona\w*|carrega\w*|abre|serve|pega)\b|\b(?:fica|ficam|continua) carregando\b|\bcarregando (?:para sempre|sem parar|infinit\w*)\b|\btela (?:branca|preta)\b|\becra (?:branco|preto)\b/,
    ),
    /\b(?:nao|n) (?:me |nos )?(?:deixa|permite|consigo|conseguimos|consegui|posso|podemos|da pra|da para) (?:mais )?(?:\w+ )?(?:enviar arquivos|salvar|guardar|abrir|exportar|importar|entrar|acessar|aceder|logar|usar|iniciar|trabalhar|baixar (?!(?:a|o|minha|minhas|as) (?:fatura|recibo|nota)))\b|\bsem (?:poder|conseguir) (?:entrar|acessar|aceder|exportar|usar|trabalhar|importar|salvar|guardar)\b/,
    /\b(?:sumiu|sumiram|desapareceu|desapareceram|fecha sozinho|perdi (?:todos )?(?:os )?(?:meus|os) (?:dados|arquivos|projetos|ficheiros))\b/,
    together(
      'paguei|pago|pagamos|pagando|comprei|comprado|compramos|contratei|atualizei|premium|pro',
      '(?:continua|continuo|continuamos|ainda|aparece|segue)\\b.{0,30}\\b(?:gratis|gratuit[oa]|free|basic[oa]|limitad[oa]|bloquead[oa]|sem acesso)|(?:nao|n) (?:se |me |nos |foi |foram )?(?:ativ|liber|desbloque|habilit|atualiz)\\w*|nao (?:tenho|me da|me dao) (?:acesso|nada)|sem acesso',
      80,
    ),
    /\b(?:ainda|continua|continuo|segue)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico|limitad[oa])\b|\bnao (?:foi|esta) (?:ativad[oa]|liberad[oa])\b|\bservico\b.{0,30}\b(?:fora do ar|em baixo|interromp\w*|instavel|indisponivel|caiu)\b/,
  ],
  feature_missing: [
    without(
      'erro|falh\\w*|cancel\\w*|termina|vencid\\w*|pendente|renova\\w*|recus\\w*',
      near(
        'site|pagina|propaganda|publicidade|comercial|vendedor(?:a)?|anuncio',
        'diz|dizem|dizia|disse|falou|promet\\w*|menciona|lista|inclui\\w*|anuncia\\w*|garant\\w*|mostra',
        30,
      ),
    ),
    together(PROMISED, ABSENT, 90),
    /\b(?:propaganda|publicidade) enganosa\b|\b(?:anunciad[oa]s?|prometid[oa]s?|anunciavam|anunciam)\b/,
    together(
      'func(?:ao|oes)|funcionalidades?|integrac(?:ao|oes)|recursos?|plugin|conector|extensao|modulo|ferramenta|app|api|sso|suporte|opcao',
      '(?:nao|n) (?:[oa] |me |nos )?(?:existe\\w*|ha|tem|inclui\\w*|vem|aparece\\w*|esta disponivel)|ainda (?:nao|n) (?:tem|esta|existe|ha)|falta\\w*|em (?:lugar|lado|parte) (?:nenhum|nenhuma|algum)',
      70,
    ),
    near(
      'paguei|comprei|compramos|contratei|contratamos|assinei|assinamos',
      '(?:por|pelo|pela|porque)\\b.{0,60}\\b(?:e )?(?:nao (?:da|tem|ha|existe|vem|esta)|ainda nao|ainda n|descobri que)',
      40,
    ),
    said(
      'nao (?:nos |me )?(?:e util|atende)|nao existe|em nenhum lugar|em (?:lugar|parte|lado) (?:nenhum|nenhuma|algum|alguma)',
    ),
  ],
  thanks: [
    /\b(?:muito )?(?:obg|brigad[oa]|obrigad[oa]s?)\b(?! (?:desde ja|antecipadamente))|\bvaleu\b|\bagrade(?:co|cemos|cid[oa])\b|\bgrat[oa]\b(?!is)|\b(?:ja|tudo|agora) (?:funciona|foi resolvido|resolvi(?:do|da)?|resolveu|certo|resolvido|ok|em ordem)\b|\bresolvid[oa]\b|\bfuncionou\b/,
  ],
};

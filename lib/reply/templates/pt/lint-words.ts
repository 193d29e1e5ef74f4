import type { LintWords } from '../../lint/lint-words';

// `\b` knows no accented letters: a word begins and ends where no letter stands.
const START = String.raw`(?<!\p{L})`;
const END = String.raw`(?!\p{L})`;

/** Not after a negation or a condition, nor within a question. */
const SAID = [
  String.raw`(?<!${START}(?:não|nunca|jamais|nem|nada|ninguém|sem|nenhuma?)\s(?:\p{L}+\s){0,3})`,
  String.raw`(?<!${START}(?:se|caso|quando|até que|assim que|logo que|depois que|antes que|uma vez que)\s(?:[\p{L}\d]+\s){0,6})`,
  String.raw`(?!(?:[^.,;\n]|[.,]\d){0,90}\?)`,
].join('');
/** `Cancelamos` is "we cancelled" and "we cancel": what only offers it is left out. */
const NOT_OFFERED = String.raw`(?<!${START}(?:se|caso|quando|podemos|assim que)${END}[^.\n]{0,80})`;

const ADVERB = String.raw`(?:(?:já|agora|hoje|ontem|também|enfim|\p{L}+mente)\s)?`;
const HAVE = String.raw`(?:tenho|temos|havia|havíamos|tinha|tínhamos)\s${ADVERB}`;
const BE = String.raw`(?:(?:foi|foram|está|estão|estava|estavam|fica|ficou|ficaram|tem sido|já)\s${ADVERB})`;
const GAP = String.raw`(?:[^.,;:\n]|[.,]\d){0,30}?`;
const GAP_WITHOUT_NO = String.raw`(?:(?!${START}não${END})[^.;:\n]|[.,]\d){0,40}?`;

function said(...words: string[]): RegExp {
  return only(SAID, words.join('|'));
}

function offeredNot(words: string): RegExp {
  return only(SAID + NOT_OFFERED, words);
}

/** The words first: what stands around them is slow to look at, and they are rare. */
function only(around: string, words: string): RegExp {
  return new RegExp(`${START}(?=(?:${words})${END})${around}(?:${words})${END}`, 'giu');
}

/** `temos cancelado`, `foi cancelada`. */
function done(participles: string): string {
  return `(?:${HAVE}|${BE})(?:${participles})`;
}

/** `acabei de cancelá-la` */
function justDone(infinitives: string): string {
  return String.raw`acab(?:o|ei|amos|ou|aram)\sde\s(?:${infinitives})(?:-l\p{L}+)?`;
}

const REFUND = 'reembolsos?|estornos?|devoluç(?:ão|ões)|ressarcimentos?';
const GAP_TO_MONEY = String.raw`(?:(?!${START}(?:resposta|mensagem|e-mail|notícias|confirmação|informação|sobre)${END})(?:[^.,;:\n]|[.,]\d)){0,30}?`;
const GIFT = 'mês|meses|descontos?|cupo(?:m|ns)';
const MADE =
  '(?:emitid|processad|feit|realizad|enviad|iniciad|efetuad|efetivad|concluíd|aprovad|solicitad)[oa]s?';
const MADE_IT =
  'emiti|processei|fiz|realizei|enviei|iniciei|efetuei|efetivei|concluí|aprovei|solicitei|fizemos|procedi';
const WE_MAKE =
  'emitimos|processamos|realizamos|enviamos|iniciamos|efetuamos|concluímos|procedemos';
const IN_PLACE =
  'feito|registrado|confirmado|concluído|programado|agendado|realizado|efetuado|efetivado|processado';

/** Portuguese words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    said(
      done('(?:reembolsad|estornad|devolvid|ressarcid|restituíd|creditad)[oa]s?'),
      'reembols(?:ei|ou|aram)|estorn(?:ei|ou|aram)|devolv(?:i|eu|eram)|ressarc(?:i|iu|iram)',
      'credit(?:ei|ou|aram)',
      justDone('reembolsar|estornar|devolver|ressarcir|creditar|reembolsá|estorná|devolvê|creditá'),
    ),
    offeredNot('reembolsamos|estornamos|devolvemos|ressarcimos|creditamos'),
    said(
      `(?:${HAVE}${MADE}|${MADE_IT})\\s${GAP}${START}(?:${REFUND})`,
      `${BE}${MADE}\\s(?:um|uma|o|a|seu|sua)\\s${GAP}${START}(?:${REFUND})`,
      `(?:${REFUND})${GAP_WITHOUT_NO}${START}(?:${BE}${MADE}|a caminho|em andamento)`,
    ),
    offeredNot(`(?:${WE_MAKE})\\s${GAP}${START}(?:${REFUND})`),
  ],
  ended: [
    said(
      done('(?:cancelad|encerrad|rescindid|terminad|finalizad)[oa]s?'),
      String.raw`${BE}(?:programad|agendad)[oa]s? para (?:terminar|acabar|ser encerrad\p{L}+|ser cancelad\p{L}+)`,
      'cancel(?:ei|ou|aram)|encerr(?:ei|ou|aram)|(?:dei|deu|demos) baixa',
      `(?:assinatura|contrato|plano)${GAP_WITHOUT_NO}${START}(?:terminou|acabou|expirou|se encerrou)`,
      justDone('cancelar|encerrar|cancelá|encerrá'),
      `cancelamento\\s(?:(?!não\\s)\\p{L}+\\s){0,4}?(?:${HAVE}|${BE})?(?:${IN_PLACE})`,
    ),
    offeredNot('cancelamos|encerramos'),
  ],
  neverShown: [
    said(
      done(
        '(?:retomad|reativad|restaurad|restabelecid|reabilitad|perdoad|isentad|anulad|invalidad)[oa]s?',
      ),
      'retom(?:ei|ou|aram)|reativ(?:ei|ou|aram)|restaur(?:ei|ou|aram)|restabelec(?:i|eu|eram)',
      `(?:apliquei|aplicamos|concedi|concedemos|estendi|estendemos|prorroguei|prorrogamos)\\s${GAP}${START}(?:${GIFT}|teste|período|prazo|crédito)`,
      'anul(?:ei|ou|aram)|perdo(?:ei|ou|aram)|isent(?:ei|ou|aram)',
      justDone('retomar|reativar|restaurar|restabelecer|anular|perdoar|isentar|reativá|anulá'),
      `(?:mudei|alterei|troquei|atualizei)\\s(?:o |seu |de )+plano`,
      `plano\\s(?:já\\s)?${BE}(?:mudado|alterado|trocado|atualizado)`,
      `(?:fiz|fizemos|foi feito)\\s(?:o |um |seu )*(?:upgrade|downgrade)`,
      `(?:upgrade|downgrade)\\s${GAP}${BE}(?:feito|realizado|concluído)`,
    ),
    offeredNot(
      'retomamos|reativamos|restauramos|restabelecemos|anulamos|perdoamos|isentamos|(?:mudamos|alteramos|trocamos|atualizamos) (?:o |seu |de )+plano',
    ),
  ],
  promises: [
    new RegExp(
      `(?<!${START}não\\s(?:\\p{L}+\\s){0,2})${START}(?:${[
        '(?:reembolsar|estornar|devolver|ressarcir|compensar|indenizar|creditar)(?:ei|á|ão|emos)',
        '(?:vou|vamos|vai|vão|irei|iremos|irá)\\s(?:te |lhe |já )*(?:reembolsar|estornar|devolver|ressarcir|compensar|indenizar|creditar|reembolsá|estorná|devolvê)',
        String.raw`(?:será|serão|vai ser|vão ser)\s${ADVERB}(?:reembolsad|estornad|devolvid|ressarcid|creditad|compensad)[oa]s?`,
        `(?:receberá|vai receber|terá|vai ter|obterá)\\s${GAP_TO_MONEY}${START}(?:${REFUND}|dinheiro|compensação)`,
        `(?:far|emitir|processar|realizar|efetuar|proceder)(?:ei|emos)\\s${GAP}${START}(?:${REFUND})`,
        `(?:vou|vamos)\\s(?:fazer|emitir|processar|realizar|efetuar)\\s${GAP}${START}(?:${REFUND})`,
        '(?:lhe|te|eu)\\s(?:reembolso|estorno)',
        '(?:reembolso|estorno)\\s(?:hoje |agora |já )?(?:o|a|os|as|seu|sua) (?:valor|dinheiro|pagamento|quantia)',
        'devolvo(?:-lhe|-te)?|est(?:ou|amos)\\s(?:reembolsando|estornando|devolvendo)',
        `(?:vou|vamos)\\s(?:lhe |te )*(?:dar|oferecer|conceder|aplicar)(?:-lhe)?\\s${GAP}${START}(?:${GIFT})`,
        'prometo|prometemos|garanto|garantimos|asseguro|asseguramos|garantid[oa]s?',
      ].join('|')})${END}`,
      'giu',
    ),
  ],
  secret: [
    new RegExp(
      `${START}(?:perdid[oa]s?|extraviad[oa]s?|extravio|roubad[oa]s?|roubo|furt\\p{L}+|fraud\\p{L}*|golpe|clonad[oa]s?|lista negra|listas? de bloqueio|bloque\\p{L}+|radar|risco\\p{L}*|arriscad\\p{L}+|suspeit\\p{L}+)${END}`,
      'giu',
    ),
  ],
};

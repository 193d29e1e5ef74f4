import type { LintWords } from '../../lint/lint-words';

/** A character of the same clause; the point of "18. November" and the comma of "29,00" end none. */
const IN_CLAUSE = String.raw`(?:[^.,!?;:\n]|(?<=\d)[.,])`;
const IN_SENTENCE = String.raw`(?:[^.!?;:\n]|(?<=\d)\.)`;

/** Negated, conditional or asked for: then nothing is claimed. */
const UNREAL =
  'nicht|nichts|nie|niemals|kein(?:e|en|em|er|es)?|weder|falls|wenn|sobald|sofern|solange|bevor|ehe|bis|ob|sollten?|wäre|würden?';
const NOT = `(?<!${word(UNREAL)}${IN_CLAUSE}{0,160})`;
const ASKED = String.raw`(?![^.!?\n]{0,160}\?)`;
/** The words between a verb and its participle, which stands at the end. */
const BETWEEN = `(?:(?!${word(`${UNREAL}|dass|kann|können|lässt|wird|werden`)})${IN_SENTENCE}){0,120}?`;

const HAVE_DONE = 'habe|haben|hat|hatten?|wurden?|ist|sind|waren?|worden';
const MONEY_BACK =
  'erstattet|zurückerstattet|rückerstattet|zurückgezahlt|zurückbezahlt|zurückgebucht|zurücküberwiesen|zurückgegeben|zurückgeschickt|zurückgesendet|zurückbekommen|zurückerhalten|gutgeschrieben|rückvergütet';
const REFUND =
  '(?:rück|zurück)?erstattung(?:en)?|rückzahlung(?:en)?|rückvergütung(?:en)?|gutschrift(?:en)?';
const TO_GIVE_BACK =
  'erstatten|zurückerstatten|rückerstatten|zurückzahlen|zurückbezahlen|zurücküberweisen|zurückbuchen|zurückgeben|gutschreiben|entschädigen';

function word(alternatives: string): string {
  return String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;
}

/** Looks for the first part before it looks back, which is slow. */
function phrase(...parts: string[]): RegExp {
  return new RegExp(`(?=${parts[0]})${NOT}${parts.join('')}${ASKED}`, 'giu');
}

/** "wurde am 18. November gekündigt" and "dass es gekündigt ist", but not "gekündigt werden". */
function done(participles: string): RegExp[] {
  return [
    phrase(
      word(HAVE_DONE),
      BETWEEN,
      word(participles),
      String.raw`(?!\s(?:werden|wird|würden?|zu)(?!\p{L}))`,
    ),
    phrase(word(participles), String.raw`\s`, word(HAVE_DONE)),
  ];
}

const NOT_ONLY_TOLD = `(?:(?!${word(`${UNREAL}|nachricht|antwort|bescheid|auskunft|information(?:en)?|e-mail|bestätigung|entscheidung|prüfen|klären|nachsehen`)})${IN_SENTENCE})`;

/** German words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    ...done(MONEY_BACK),
    phrase(
      word(REFUND),
      BETWEEN,
      word(
        'veranlasst|angewiesen|ausgeführt|durchgeführt|vorgenommen|eingeleitet|ausgelöst|angestoßen|gesendet|überwiesen|verarbeitet|bearbeitet|abgeschlossen|erhalten|bekommen|unterwegs|auf dem weg|raus',
      ),
      String.raw`(?!\s(?:werden|wird|würden?)(?!\p{L}))`,
    ),
    phrase(word(REFUND), String.raw`\s(?:ist|sind)\s`, BETWEEN, word('erfolgt')),
    phrase(word('habe|haben'), BETWEEN, word('ihnen'), BETWEEN, word('überwiesen|ausgezahlt')),
    phrase(
      word('geld|betrag|summe'),
      String.raw`\s(?:ist|geht|kommt)\s`,
      BETWEEN,
      word('zurück|wieder auf|auf dem weg zu ihnen'),
    ),
  ],
  ended: [
    ...done('gekündigt|storniert|beendet|gestoppt|abbestellt|deaktiviert'),
    phrase(
      word('(?:kündigung|stornierung)'),
      BETWEEN,
      word(
        'eingetragen|hinterlegt|vorgemerkt|bestätigt|wirksam|durchgeführt|ausgeführt|vorgenommen|verarbeitet|bearbeitet|abgeschlossen|erledigt|erfolgt',
      ),
      String.raw`(?!\s(?:werden|wird|würden?)(?!\p{L}))`,
    ),
  ],
  neverShown: [
    ...done(
      'reaktiviert|wieder aktiviert|wiederhergestellt|wieder aufgenommen|wiederaufgenommen|fortgesetzt|freigeschaltet|annulliert|erlassen|hochgestuft|heruntergestuft|herabgestuft|umgestellt|für ungültig erklärt',
    ),
    phrase(
      word('rechnung'),
      BETWEEN,
      word('storniert'),
      String.raw`(?!\s(?:werden|wird)(?!\p{L}))`,
    ),
    phrase(word('habe|haben'), BETWEEN, word('verlängert')),
    phrase(
      word('habe|haben'),
      BETWEEN,
      word('rabatt|gutschein|gutschrift'),
      BETWEEN,
      word('gewährt|eingelöst|angewendet|angewandt|hinterlegt|eingeräumt|hinzugefügt'),
    ),
    phrase(word('pause'), BETWEEN, word('aufgehoben|beendet'), String.raw`(?!\s(?:werden|wird))`),
  ],
  promises: [
    phrase(
      String.raw`(?:${word('ich|wir')}\s${word('werden?')}|${word('werden?')}\s${word('ich|wir')})`,
      `${NOT_ONLY_TOLD}{0,80}?`,
      word(TO_GIVE_BACK),
    ),
    phrase(
      String.raw`(?:${word('ich|wir')}\serstatten?|${word('erstatten?')}\s(?:ich|wir))(?!\p{L})`,
      `(?!${BETWEEN}${word('nicht|nichts|keine?')})`,
    ),
    phrase(
      String.raw`(?:${word('ich|wir')}\s(?:zahlen?|überweisen?|buchen?|geben?)|${word('zahlen?|überweisen?|buchen?|geben?')}\s(?:ich|wir))(?!\p{L})`,
      BETWEEN,
      word('zurück'),
    ),
    phrase(
      String.raw`(?:${word('sie')}\s${word('erhalten|bekommen')}|${word('erhalten|bekommen')}\s${word('sie')})`,
      `${NOT_ONLY_TOLD}{0,120}?`,
      word(
        `${REFUND}|rabatt|gutschein|gratismonat|monat (?:gratis|kostenlos)|kostenlosen monat|geld|erstattet|entschädigung|schadene?rsatz|zurück`,
      ),
    ),
    phrase(
      String.raw`(?:${word('ich|wir')}\sschreiben?|${word('schreiben?')}\s(?:ich|wir))(?!\p{L})`,
      BETWEEN,
      word('gut'),
    ),
    phrase(String.raw`${word('ich|wir')}\sschenken?(?!\p{L})`),
    phrase(String.raw`${word('und')}\serstatten?\s`, word('ihnen|das|den|die|es')),
    phrase(word('wird|werden'), `(?:(?!${word(UNREAL)})${IN_SENTENCE}){0,80}?`, word(MONEY_BACK)),
    phrase(word(MONEY_BACK), String.raw`\s`, word('wird')),
    phrase(word('verspreche|versprechen|garantiere|garantieren'), String.raw`\s`, word('ich|wir')),
    phrase(word('ich|wir'), String.raw`\s`, word('verspreche|versprechen|garantiere|garantieren')),
    phrase(word('garantiert|garantie')),
  ],
  secret: [
    new RegExp(
      word(
        String.raw`verloren\p{L}*|gestohlen\p{L}*|diebstahl\p{L}*|\p{L}*betrug\p{L}*|betrügerisch\p{L}*|\p{L}*missbrauch\p{L}*|missbräuchlich\p{L}*|(?:ge)?sperr\p{L}*|blockier\p{L}*|blacklist\p{L}*|schwarzen? liste|radar|\p{L}*risik\p{L}*|riskant\p{L}*|verdächtig\p{L}*|verdacht\p{L}*`,
      ),
      'giu',
    ),
    phrase(word('karte'), BETWEEN, word('eingezogen|einbehalten')),
  ],
};

import type { Phrases } from './phrases';
import { inClause, inOrder, oneOf, together } from './word-lists';

export const germanNotSaid: Phrases['except'] = {
  feature_missing: [
    /\bnirgend\w+\b.{0,40}\b(?:rechnung\w*|beleg\w*|kundig\w*|knopf|button|option)|\b(?:rechnung\w*|beleg\w*|kundig\w*|knopf|button)\b.{0,40}\bnirgend/,
    /\b(?:erstatt\w*|ruckzahl\w*|ruckerstatt\w*|gutschrift|geld)\b.{0,30}\b(?:versproch\w*|zugesagt|angekundigt)|\b(?:versproch\w*|zugesagt\w*|angekundigt\w*) (?:\w+ )?(?:erstatt|ruckzahl|ruckerstatt|gutschr)/,
  ],
  refund: [
    together(
      50,
      oneOf('grundsätzlich|generell|prinzipiell|normalerweise|im allgemeinen'),
      oneOf('*erstatt*|geld zurück|zurück'),
    ),
    inOrder(60, oneOf('falls|wenn|sofern'), oneOf('man')),
    together(
      40,
      oneOf('lastschrift*|einzug|abbuchung|zahlung|überweisung'),
      oneOf(
        'zurückgegangen|zurückgegeben|zurückgebucht|zurückgewiesen|zurück gegangen|zurückgekommen',
      ),
    ),
    inOrder(
      60,
      oneOf('kann|bekommt|kriegt|bekäme'),
      oneOf('man|jemand'),
      oneOf('wenn|falls|sofern'),
    ),
    inOrder(
      40,
      oneOf('was|wie|welche|gibt'),
      oneOf(
        'erstattungsrichtlin*|erstattungsregel*|rückgaberecht*|erstattungspolitik|erstattungsbeding*',
      ),
    ),
    inOrder(
      60,
      oneOf('falls|wenn|sollte|sollten'),
      oneOf('nicht|kein|keine|weiter|wieder|irgendwann'),
      oneOf('geld zurück|erstatt*|*erstattung|zurück'),
    ),
    inClause(
      25,
      oneOf('weder|kein|keine|keinen|nicht'),
      oneOf('erstattung|rückerstattung|geld zurück|rückzahlung|refund|gutschrift'),
    ),
    inOrder(30, oneOf('dank|danke'), oneOf('*erstattung|gutschrift|rückzahlung|refund')),
    inOrder(
      20,
      oneOf('passwort|zugangsdaten|antwort|rückruf|rückmeldung'),
      oneOf('zurück*|wieder*'),
    ),
    inOrder(30, oneOf('was|wofür|warum|wieso'), oneOf('gutschrift')),

    /\b(?:knopf|tarif|abo|kundigung|endet)\b.{0,80}\bruckgangig\b/,
    /\bkein\w* geld\b.{0,10}\bzuruck|\b(?:keine|nicht|ohne)\b[^,]{0,25}\b(?:erstatt\w*|ruckerstatt\w*|ruckzahl\w*|gutschrift)\b/,
    /\bkeine (?:erstattung|ruckerstattung)\b|\bdanke fur die (?:erstattung|ruckerstattung)\b/,
  ],
  product_bug: [
    together(60, oneOf('kündig*|gekündigt|abo beenden'), oneOf('button|knopf|fehler|versehen')),
    inOrder(40, oneOf('mein|ein|unser'), oneOf('fehler'), oneOf('meinerseits|von mir|war|sorry')),
    together(
      60,
      oneOf('checkout|bezahl*|bestell*|kauf*|kasse'),
      oneOf('hängt|abgestürzt|fehler*|abgebrochen|absturz*|unterbrochen|nicht'),
    ),

    /\b(?:verlangerung|lastschrift|kreditkarte|einzug)\w*\b/,
    /\b(?:abrechnung|rechnung|zahlung|karte|abbuchung)\w*\b/,
  ],
  payment_failing: [
    inClause(
      15,
      oneOf('nicht|nie|nicht mehr'),
      oneOf('abgelehnt|fehlgeschlagen|zurückgewiesen|gesperrt'),
    ),
    inOrder(
      60,
      oneOf('wollte|als'),
      oneOf('bezahlen|kaufen'),
      oneOf('rechner|laptop|browser|seite|wollte'),
    ),
    /\b(?:export|import)\w*\b/,
  ],
  charged_twice: [
    inOrder(
      40,
      oneOf(
        'dreimal|drei mal|3x|3 x|3 mal|mehrmals|mehrfach|zweimal|zwei mal|2x|2 mal|viermal|4x|\\d+ ?mal|doppelt',
      ),
      oneOf(
        'versucht|probiert|geschrieben|gemeldet|gefragt|angerufen|kontaktiert|gebeten|hingewiesen|reklamiert|so viel|soviel|so teuer|so hoch',
      ),
    ),
    inOrder(
      30,
      oneOf('versucht|probiert|geschrieben|gemeldet|gefragt|angerufen|habs'),
      oneOf('dreimal|drei mal|3x|3 mal|mehrmals|zweimal|zwei mal|2x'),
    ),
    inClause(
      40,
      oneOf('nicht|nie|kein|keine|ob|falls|wenn'),
      oneOf('doppelt*|zweimal|zwei mal|2x|doppelbuchung|doppelbelastung'),
    ),
    inOrder(40, oneOf('wann'), oneOf('nächste*|wieder|erneut')),

    /\b(?:gekundigt|storniert)\b.{0,80}\b(?:noch ?(?:ein)?mal|erneut|wieder|weiter)\b|\b(?:trotz|nach) (?:\w+ )?kundigung\b|\b(?:dreimal|mehrmals|zweimal)\b.{0,25}\b(?:geschrieben|gemeldet|versucht|angerufen|gefragt)\b|\bzwei\w*mal (?:pro|im) (?:monat|jahr|woche)\b/,
    /\bzwei (?:wochen|tage|monate|jahre)\b|\bnur (?:ein|eine|einen) (?:problem|frage)\b/,
  ],
  unwanted_renewal: [
    inOrder(60, oneOf('endet|läuft|endete|ausläuft'), oneOf('wollte|wollten|will')),
    inOrder(60, oneOf('wann|wie hoch|welchem'), oneOf('verlänger*')),
    together(60, oneOf('zahlung*|lastschrift|karte'), oneOf('vergessen')),
    /\b(?:vergess\w*)\b.{0,20}\b(?:passwort|dass ich)\b|\bpasswort vergessen\b/,
  ],
  unknown_charge: [
    inOrder(
      5,
      oneOf('nicht meinen|nicht unseren|nicht meiner|nicht mein'),
      oneOf(
        'erwartungen|erwartung|vorstellung*|bedürfnis*|anforderung*|geschmack|wünsche*|bedarf|ansprüche*',
      ),
    ),
    together(80, oneOf('verlänger*|jahresabo*|upgrade|erhöht|erhöhung'), oneOf('ohne*')),
    inOrder(60, oneOf('ohne'), oneOf('verlänger*|erneuer*|erhöht')),
    inOrder(
      40,
      oneOf('grund|fehler|button|einstellung|app'),
      oneOf('nicht'),
      oneOf('erkennen|bekannt'),
    ),
    /\bweiss\b.{0,20}\bwie\b/,
  ],
  charged_after_cancel: [
    inOrder(40, oneOf('wollte|wollten'), oneOf('kündigen|gekündigt')),
    inClause(30, oneOf('nicht|nie|versehentlich|aus versehen'), oneOf('gekündigt')),
  ],
  explain_amount: [
    inOrder(
      80,
      oneOf('warum|wieso|weshalb'),
      oneOf('abgelehnt|kündig*|einloggen|funktionier*|gesperrt|geht nicht|fehlgeschlagen'),
    ),
    inOrder(30, oneOf('was|wie|wo|wann'), oneOf('tun|machen'), oneOf('*')),
  ],
  next_payment: [
    inOrder(60, oneOf('wann'), oneOf('*erstatt*|zurück*|geld|gutschrift')),
    inClause(60, oneOf('nichts|nicht|keine|ohne|kein'), oneOf('nächst*|kommend*')),
  ],
  finish_checkout: [
    inOrder(
      40,
      oneOf('offene*|ausstehende*|fällige*|mahnung|monatliche*'),
      oneOf('rechnung*|betrag|*'),
    ),
  ],
};

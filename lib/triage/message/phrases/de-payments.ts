import { AMOUNT, BUYING, CARD, HALTED, WHEN, WHY } from './de-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const germanPayments: Phrases['intents'] = {
  payment_failing: [
    inOrder(
      40,
      oneOf('nimmt|nehmen|akzeptiert|akzeptieren|nehmt'),
      CARD,
      oneOf('nicht|nicht an|keine'),
    ),
    together(
      40,
      oneOf('überweisung|zahlung|rechnung'),
      oneOf('zu spät|verspätet|verspätung|vergessen|verpasst|verschwitzt|im verzug'),
    ),
    together(
      50,
      oneOf(
        'zahlung*|abbuchung*|karte|*karte|lastschrift*|einzug|überweisung|paypal|visa|mastercard|amex|transaktion|bezahlung|kk|sepa*|verlängerung|bezahlen',
      ),
      oneOf(
        'fehlgeschlag*|schlägt fehl|schlägt*fehl|abgelehnt|abgewiesen|geht nicht|ging nicht|nicht durch*|nicht geklappt|klappt nicht|funktioniert nicht|funktioniert*nicht|nicht funktioniert|nicht akzeptiert|nicht angenommen|nicht möglich|zurückgewiesen|zurückgegangen|zurückgegeben|geplatzt|gescheitert|verweigert|nicht ausgeführt|nicht durchgeführt|nicht eingelöst|nimmt nicht|retour|zurückgebucht|nicht gedeckt|nicht geht|declined|fehlgeschlagen|nicht genommen|fehler|fehlermeldung',
      ),
    ),
    together(
      60,
      oneOf(
        'gesperrt|deaktiviert|eingeschränkt|sperre|sperrung|sperren|blockiert|stillgelegt|entsperr*|freischalt*',
      ),
      oneOf(
        'bezahlt|zahlung*|rechnung*|rückstand|beitrag|nichtzahlung|beglichen|überwiesen|offene*|mahnung',
      ),
    ),
    inOrder(
      0,
      oneOf(
        '3d secure|3d-secure|3ds|rücklastschrift*|zahlungserinnerung*|zahlungsverzug|zahlungsrückstand|zahlungsausfall|mahnung*|mahngebühr*|zahlungsaufforderung|unterdeckung|inkasso*',
      ),
    ),
    inOrder(
      30,
      oneOf('noch mal|nochmal|nochmals|noch einmal|erneut'),
      oneOf('abbuchen|einziehen|versuchen|probieren|belasten|abzubuchen|einzuziehen|versucht'),
    ),
    inOrder(
      40,
      oneOf('abbuchung|zahlung|einzug|lastschrift'),
      oneOf('noch mal|nochmal|nochmals|noch einmal|erneut|wiederholen'),
      oneOf('versuchen|probieren|ausführen|starten|anstoßen|auslösen'),
    ),
    inOrder(
      30,
      oneOf('wie|wo|wohin|möchte|will'),
      oneOf('ausstehend*|offen*|fällig*|rückständig*|rechnung|betrag|rückstand'),
      oneOf('begleich*|bezahl*|zahlen|überweis*|nachzahl*|ausgleichen'),
    ),
    inOrder(40, oneOf('push-tan|tan|bankapp|banking-app|bank-app'), oneOf('*')),

    /\bkonto\b.{0,25}\b(?:gedeckt|aufgefullt|ausgeglichen|guthaben)\b|\b(?:zugang|konto|account)\b.{0,30}\bwieder (?:frei\w*|entsperr\w*|aktiv\w*)\b|\boffene\w* (?:betrag|posten|rechnung|summe)\b/,
    /\b(?:zahlung|abbuchung|karte|kreditkarte|lastschrift|verlangerung)\w*\b.{0,40}\b(?:fehlgeschlag\w*|abgelehnt|schlagt fehl|gescheitert|nicht (?:durch\w*|funktion\w*|akzeptiert|moglich|eingezogen)|zuruckgewiesen|unvollstandig|offen)\b/,
    /\b(?:fehlgeschlag\w*|abgelehnt\w*|gescheitert\w*)\b.{0,30}\b(?:zahlung|karte|abbuchung|lastschrift)\b|\b(?:uberfallig\w*|unbezahlt\w*|mahnung|zahlungserinnerung|nicht gedeckt|offene rechnung|zahlungsproblem\w*)\b|\b(?:wie|wo) (?:kann|konnen|soll) (?:ich|wir) (?:\w+ ){0,3}(?:bezahl\w*|zahl\w*|begleich\w*)\b/,
    /\b(?:nicht (?:eingezogen|abgebucht|verarbeitet) werden|konnte nicht (?:\w+ )?(?:eingezogen|belastet|verarbeitet))\b|\bnoch als (?:offen|unbezahlt)\b|\bnochmal(?:s)? (?:be)?zahlen\b/,
    /\bbank\b.{0,30}\b(?:verlangt|fordert|mochte|will|braucht)\b|\bzahlung\b.{0,25}\b(?:bestatigen|freigeben|freigabe|ausstehend)\b|\b(?:freigabe|freigeben|bestatigen)\b.{0,25}\bzahlung\b|\bzahlungslink\b|\bgesperrt\b.{0,40}\b(?:rechnung|zahlung)\b/,
  ],
  finish_checkout: [
    together(50, BUYING, HALTED),
    inOrder(
      60,
      oneOf('als'),
      oneOf('gerade|eben|ich|wir'),
      oneOf('bezahlen|kaufen|bestellen|abschließen|zahlen'),
      oneOf('wollte|wollten|war'),
    ),
    inOrder(
      80,
      oneOf('wollte|wollten|wollt'),
      oneOf('kaufen|bestellen|abonnieren|buchen|abschließen|upgraden'),
      oneOf('aber|doch|dann|leider|plötzlich'),
    ),
    inOrder(20, oneOf('dort|da|damit'), oneOf('weitermachen|weiter machen|fortsetzen|weitermach')),
    inOrder(
      30,
      oneOf(
        'kauf|bestellung|anmeldung|registrierung|buchung|bestellvorgang|bezahlvorgang|kaufvorgang',
      ),
      oneOf(
        'abschließen|fortsetzen|beenden|zu ende|fertigstellen|nachholen|vollenden|abzuschließen|weiterführen|weiter machen|weitermachen',
      ),
    ),
    inOrder(
      50,
      oneOf('komme|kommen|komm|hänge|hängen'),
      oneOf('beim|bei|im|am'),
      oneOf('bezahl*|zahlung*|zahlungsschritt|checkout|bestell*|kauf*'),
      oneOf('nicht weiter|fest|nicht|stecken'),
    ),

    /\b(?:mitten im|wahrend des|wahrend der|beim) (?:bezahl\w*|zahlungs\w*|bestell\w*|kauf\w*|checkout)\b|\b(?:zahlungsseite|bezahlseite)\b|\b(?:anmeldung|registrierung) (?:abschliessen|beenden|fertig\w*)\b/,
    /\b(?:link|bezahlseite|checkout|kauf|bestellung|anmeldung)\b.{0,40}\b(?:abgelaufen|nicht abgeschlossen|abgebrochen|hangt|hing)\b|\b(?:versucht|wollte|wollten)\b.{0,25}\b(?:abonnieren|buchen|kaufen|abschliessen|bezahlen)\b|\b(?:kauf|bestellung|zahlung|abo) (?:abschliessen|fortsetzen|beenden)\b/,
  ],
  explain_amount: [
    inOrder(
      40,
      oneOf('letzten monat|letzter monat|bisher|vorher|früher|sonst|immer|waren es|war es'),
      oneOf('\\d[\\d.,]*'),
      oneOf('jetzt|plötzlich|auf einmal|nun|diesmal|diesen monat'),
    ),
    inOrder(
      30,
      oneOf('wie kommt|wie kommen|woher kommt|woher kommen'),
      oneOf('\\d[\\d.,]*|betrag|summe|preis'),
    ),
    together(70, WHY, AMOUNT),
    inOrder(
      50,
      oneOf('preis|preise|preisen|tarif|tarife|kosten|gebühr*'),
      oneOf('erhöht|gestiegen|angehoben|erhöhung|hochgegangen|teurer|rauf'),
    ),
    inOrder(20, oneOf('preiserhöhung|preisanstieg|preisänderung'), ''),
    inOrder(20, oneOf('\\d[\\d.,]*(?: ?(?:€|eur|euro))?'), oneOf('statt|anstatt|anstelle')),
    inOrder(60, oneOf('statt|anstatt|anstelle'), oneOf('\\d[\\d.,]*')),
    inOrder(40, oneOf('setzt|setzen'), oneOf('zusammen')),
    inOrder(
      80,
      oneOf('mit|bei|von|sollte|sollten|vereinbart|ausgemacht|nur'),
      oneOf('\\d[\\d.,]*'),
      oneOf('angegeben|kosten|ausgeschrieben|vereinbart|abgemacht|beworben|ausgemacht|gebucht'),
      oneOf('abgebucht|berechnet|bezahlt|zahle|zahlen|belastet|rechnung|eingezogen'),
    ),
    inOrder(
      40,
      oneOf('was|wofür'),
      oneOf('bedeutet|heißt|ist das für|soll|ist mit|sind das für|hat es mit|für ein|für eine'),
      oneOf('*'),
    ),
    inOrder(30, oneOf('doppelt'), oneOf('so viel|soviel|so teuer|so hoch')),
    inOrder(
      40,
      oneOf('mehr|höher|teurer|weniger'),
      oneOf('als'),
      oneOf('sonst|üblich|bisher|letzten|vorher|im|früher|vereinbart|erwartet|gedacht|normal|\\d+'),
    ),
    inOrder(
      40,
      oneOf('rechnung|betrag|abrechnung|summe'),
      oneOf('stimmt|passt|kann'),
      oneOf('nicht|nicht stimmen'),
    ),

    /\bwas (?:bedeutet|heisst|soll|ist das fur)\b|\bwofur\b/,
    /\b(?:warum|wieso|weshalb)\b.{0,80}(?:abgebucht|berechn|rechnung|betrag|zahl|kost|preis|teuer|hoher|mehr|\d|€)|\b(?:was ist|wofur|woraus)\b.{0,40}\b(?:betrag|abbuchung|rechnung|posten|zahlung|bezahlen wir|zahle\w*)\b|\b(?:hoher|mehr|teurer)\b.{0,12}\bals\b|\b(?:erklar\w*|versteh\w*|erlauter\w*|nachvollzieh\w*|aufschlussel\w*)\b.{0,40}\b(?:betrag|rechnung|abbuchung|anteilig\w*)\b|\b(?:betrag|rechnung|abbuchung)\b.{0,40}\b(?:erklar\w*|versteh\w*|erlauter\w*|nachvollzieh\w*|stimmt nicht|falsch)\b/,
    /\b(?:woran liegt|was ist passiert|wie (?:setzt|kommt|berechnet)|statt (?:der |den )?\d|anstatt \d|anstelle von)\b|\bbetrag\b.{0,30}\b(?:hoher|anders|falsch|stimmt)\b/,
    /\b(?:erklar\w*|erlauter\w*)\b|\bverstehe?n? (?:\w+ ){0,3}nicht\b|\bnicht (?:klar|verstandlich|nachvollziehbar)\b/,
  ],
  next_payment: [
    together(
      60,
      WHEN,
      oneOf(
        '(?:nächst|kommend|folgend)\\w* (?:\\w+ )?(?:zahlung|abbuchung|einzug|rechnung|lastschrift|belastung|rate|verlängerung|fälligkeit|betrag|beitrag|abrechnung|mal|buchung|zahlungstermin)',
      ),
    ),
    inOrder(
      15,
      oneOf('nächst*|kommend*'),
      oneOf(
        'zahlung|abbuchung|einzug|lastschrift|belastung|rate|verlängerung|abrechnung|zahlungstermin|abbuchungstermin|fälligkeit',
      ),
    ),
    inOrder(
      40,
      oneOf('wann|wievielten|welchem tag|welchem datum'),
      oneOf(
        'bucht|buchen|zieht|ziehen|bucht ihr|abgebucht|eingezogen|fällig|verlängert|verlänger*|abbuchung|zahlen|erneuert|abzubuchen',
      ),
    ),
    inOrder(30, oneOf('bis wann|wie lange'), oneOf('bezahlt|gültig|läuft|gezahlt|noch')),
    inOrder(
      30,
      oneOf(
        'abbuchungstermin|zahlungstermin|abrechnungsdatum|verlängerungsdatum|fälligkeitsdatum|abrechnungstag|abbuchungstag|abbuchungsdatum|zahltag',
      ),
      '',
    ),

    /\bnachste rechnung\b|\bnachste\w* (?:rechnung|abbuchung|zahlung)\b/,
    /\bwann\b.{0,30}\b(?:nachste|nachsten|wieder)\b.{0,30}\b(?:abgebucht|abbuch\w*|zahl\w*|belast\w*)\b/,
    /\bwann\b.{0,40}\b(?:nachste\w*|verlanger\w*|abgebucht|fallig|zahlung)\b|\bnachste[nr]? (?:zahlung|abbuchung|rechnung|verlangerung|rate)\b/,
    /\b(?:an welchem|welchen) tag\b|\bwann\b.{0,40}\b(?:abbuch\w*|verlanger\w*|zahl\w*|fallig)\b|\bnachste\w* (?:betrag|termin|abbuchung)\b/,
  ],
  thanks: [
    /^(?:perfekt|prima|super|top|klasse|wunderbar|passt|toll|spitze|hervorragend)\b/,
    inOrder(
      0,
      oneOf(
        'dankeschön|dankeschoen|thx|merci|thanks|dank|danke*|bedanke*|hat geklappt|hat funktioniert|alles gut|alles klar|bestens|passt so|passt jetzt|klappt wieder|geht wieder|läuft wieder|top service|toller service|schon gefunden|schon gelöst',
      ),
    ),

    /\b(?:vielen dank|danke\w*|besten dank|herzlichen dank)\b|\b(?:funktioniert|klappt) (?:jetzt|nun|wieder)\b|\berledigt\b/,
  ],
};

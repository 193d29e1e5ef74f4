import { CARD, CHANGE, COST, DOCUMENT, GET, MOVE, PLAN, SEATS } from './de-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const germanAccount: Phrases['intents'] = {
  update_card: [
    inOrder(
      20,
      oneOf('anderes|neues|anderen|andere|neue|neuen'),
      oneOf('konto|bankkonto|girokonto|iban|karte|kreditkarte|bankverbindung'),
      oneOf(
        'laufen|abbuch*|abgebucht|zahl*|umstell*|einzieh*|nutzen|verwenden|belasten|hinterleg*|eintragen',
      ),
    ),
    together(60, CARD, CHANGE),
    together(
      30,
      oneOf('mit|per|über|via'),
      oneOf(
        '(?:paypal|lastschrift|überweisung|sepa|rechnung|apple pay|google pay|klarna) (?:statt|anstatt|zahlen|bezahlen)',
      ),
    ),
    inOrder(
      40,
      oneOf('paypal|lastschrift|bankeinzug|apple pay|google pay'),
      oneOf('statt|anstatt|anstelle'),
      oneOf('*karte|karte|kreditkarte|paypal'),
    ),
    inOrder(
      25,
      oneOf('auf'),
      oneOf('lastschrift|paypal|kreditkarte|bankeinzug|sepa|überweisung'),
      oneOf('umstell*|wechsel*|ändern|umzustellen|umsteigen'),
    ),
    together(
      30,
      CARD,
      oneOf(
        'läuft*ab|läuft bald|läuft|lief|abgelaufen|abläuft|gültig|ungültig|verloren|ersetzt|gesperrt|gestohlen|gekündigt|ausgetauscht|neue',
      ),
    ),
    together(25, oneOf('bank|hausbank|kreditinstitut'), oneOf('gewechselt|wechsel|wechseln|neue')),

    /\b(?:karte|kreditkarte)\b.{0,40}\b(?:austausch\w*|tausch\w*|umstell\w*|loschen|entfern\w*|ersetz\w*)\b/,
    /\b(?:hinterlegte|gespeicherte) (?:kredit)?karte\b|\bkarte\b.{0,40}\b(?:eintragen|hinterlegen|angeben)\b/,
    /\b(?:firmen|geschafts|ersatz|privat|kredit|neue[nrs]? |andere[nrs]? )(?:kredit)?karte\b.{0,50}\b(?:zahl\w*|nutz\w*|verwend\w*|umstell\w*|hinterleg\w*|eintrag\w*)\b|\bersatzkarte\b/,
    /\b(?:aktualisier\w*|ander\w*|wechsel\w*|ersetz\w*|hinterleg\w*|hinzufug\w*|eintrag\w*|austausch\w*|eingeb\w*)\b.{0,35}\b(?:karte|kreditkarte|zahlungsmethode|zahlungsart|zahlungsmittel|bankverbindung|kontodaten)\b|\b(?:karte|kreditkarte|zahlungsmethode|zahlungsart|bankverbindung)\b.{0,35}\b(?:aktualisier\w*|ander\w*|wechsel\w*|ersetz\w*|hinterleg\w*|hinzufug\w*|eintrag\w*|abgelaufen|lauft ab|neue)\b|\bneue (?:kredit)?karte\b/,
  ],
  change_plan: [
    together(
      40,
      oneOf('kleinere|kleinste|günstigere|variante|version|paket|tarif|basic|starter|free'),
      oneOf('reicht|reichen|genügt|würde reichen|ausreichend|langt'),
    ),
    together(40, PLAN, MOVE),
    inOrder(
      40,
      oneOf('(?<!dem )(?<!das )(?<!beim )(?:upgrade|downgrade)'),
      oneOf('auf|zu|machen|möglich|wie|bitte|durchführen|gern*|option'),
    ),
    inOrder(
      40,
      oneOf('stuf|stufe|stufen|stuft|setzen|setzt'),
      oneOf('uns|mich|mein*|unser*|das'),
      oneOf('herunter|runter|hoch|zurück|herab|höher|rauf'),
    ),
    together(
      35,
      oneOf(
        'jährlich*|monatlich*|quartalsweise|jahresweise|jahresabrechnung|monatsabrechnung|jahreszahlung|jahresabo|monatsabo|jahrestarif',
      ),
      oneOf(
        'zahlung|umstell*|umzustellen|wechsel*|wechseln|zahlen|bezahlen|abrechnen|abrechnung|möglich|günstiger',
      ),
    ),
    inOrder(
      30,
      oneOf('gibt|gäbe|habt|haben|hätten|brauche*|suche*|nehme*|reicht|will|möchte*|etwas|was'),
      oneOf(
        'kleineres|günstigeres|billigeres|größeres|kleineren|günstigeren|kleinere|günstigere|größeren|größere|billigeren|abgespeckt*',
      ),
    ),
    together(
      30,
      SEATS,
      oneOf(
        'weniger|entfern*|abbestell*|reduzier*|rausnehmen|herausnehmen|streich*|abziehen|verringern|zurückgeben|kürzen|kündigen|runter|löschen|wegfallen',
      ),
    ),
    inOrder(
      20,
      oneOf('mehr|zusätzliche|weitere|zwei|drei|vier|fünf|\\d+'),
      oneOf('lizenzen|plätze|nutzer|benutzer|seats|user'),
      oneOf('buchen|dazubuchen|hinzufüg*|aufstocken|kaufen|bestellen|dazu'),
    ),

    /\b(?:jahrlich|monatlich|jahrweise)\b.{0,12}\b(?:zahl\w*|zahlung|abrechn\w*)\b|\b(?:jahres|monats)(?:abo|zahlung|tarif)\b.{0,30}\b(?:wechsel\w*|umstell\w*|moglich|geht)\b/,
    /\b(?:mochte\w*|will|wollen|kann|konnen|wie|wurde\w*|konnten)\b.{0,40}\b(?:tarif|plan|paket|jahrlich\w*|monatlich\w*|jahresabo|monatsabo|pro|business)\b.{0,30}\b(?:wechsel\w*|ander\w*|umstell\w*|upgrade\w*|downgrade\w*|umsteig\w*)\b|\b(?:auf|zum|zu) (?:\w+ ){0,3}(?:wechseln|upgraden|downgraden|umsteigen)\b|\b(?:lizenz\w*|platz\w*|nutzer|mitglieder|benutzer)\b.{0,20}\b(?:hinzufug\w*|entfern\w*|reduzier\w*|erhoh\w*)\b/,
  ],
  seats: [
    together(
      40,
      SEATS,
      oneOf('dazu|hinzu|hinzukommen|dazukommen|einladen|anfangen|teilen|stoßen|zusätzlich*'),
    ),
    together(60, SEATS, COST),
    together(60, oneOf('wie viele|wieviele|wie viel|max|maximal|anzahl'), SEATS),
    together(
      40,
      oneOf('jeder|jede|jeden|alle'),
      oneOf(
        'eigenes abo|eigenen account|eigene lizenz|eigenen zugang|eigenes konto|einzeln|separat*',
      ),
    ),
    inOrder(
      15,
      oneOf('pro|je'),
      oneOf('kopf|person|nutzer|user|benutzer|mitarbeiter|platz|lizenz|nase|seat|mitglied'),
    ),
    together(
      60,
      oneOf('teamplan|team-plan|teamabo|team-abo|teamtarif|team-tarif|team'),
      oneOf('personen|person|leute|nutzer|mitglieder|köpfe|kollegen'),
    ),

    /\b(?:einlad\w*|einlade|hinzufug\w*)\b.{0,60}\b(?:zahl\w*|rechnung|kost\w*|berechn\w*)\b/,
    /\bpro person\b|\b(?:zahl\w*|kost\w*|berechn\w*)\b.{0,40}\b(?:lizenz\w*|platze|nutzer|benutzer|mitglieder|personen|leute|kollegen)\b/,
    /\b(?:lizenz\w*|pro (?:nutzer|benutzer|mitglied|person)|sitzplatz\w*)\b|\b(?:nutzer|benutzer|mitglieder|kollegen|mitarbeiter\w*|personen|leute|zu (?:zweit|dritt|viert|funft))\b.{0,40}\b(?:zahl\w*|berechn\w*|kost\w*|nutz\w*|abgerechn\w*)\b/,
    /\bzu (?:zweit|dritt|viert|funft|sechst|siebt|acht)\b|\b(?:funf|sechs|acht|zehn|\d+)[- ]?mal\b.{0,20}\b(?:zahl|preis|bezahl)\w*/,
  ],
  tax_number: [
    inOrder(
      5,
      oneOf(
        '*ust-?id*|ust|ust-satz|ust-ausweis*|ustid*|ust-id*|umsatzsteuer*|mwst*|mehrwertsteuer*|vat|uid|uid-nummer|reverse charge|reverse-charge|netto-rechnung|nettorechnung|steuernummer|steuer-id|steuernr|rechnungsadresse|rechnungsanschrift|rechnungsdaten|rechnungsempfänger*|firmenname*|firmendaten|firmenadresse|handelsregister*|leitweg-id|steuerbefrei*|innergemeinschaft*|bestellnummer',
      ),
      '',
    ),
    together(
      50,
      oneOf('rechnung*'),
      oneOf(
        'adresse|anschrift|firmenadresse|auf die firma|auf firma|auf meine firma|auf unsere firma|auf die gmbh|umschreiben|firmensitz|firmenname*|auf den namen|auf unseren namen|umgezogen|ausgestellt auf|falschen namen|falsche firma|umfirmiert|kostenstelle',
      ),
    ),
    together(
      30,
      oneOf('firma|unternehmen|gmbh|adresse|anschrift'),
      oneOf('umbenannt|umfirmiert|geändert|umgezogen|falsch geschrieben'),
    ),

    /\b(?:anschrift|adresse|firmensitz)\b.{0,40}\b(?:rechnung\w*)\b|\b(?:firma|wir|buro) (?:\w+ )?(?:umgezogen)\b/,
    /\b(?:ust-?id\w*|umsatzsteuer\w*|steuernummer|mwst\w*|uid|rechnungsadresse|rechnungsanschrift|firmenname|firmierung|rechnungsempfanger)\b/,
  ],
  invoice_or_receipt: [
    together(50, DOCUMENT, GET),
    inOrder(
      20,
      oneOf('kein|keine|keinen|nie eine|nie ne'),
      DOCUMENT,
      oneOf('bekommen|erhalten|da|gefunden|mehr|im postfach|angekommen|gekriegt|dabei'),
    ),
    together(
      40,
      DOCUMENT,
      oneOf(
        'pdf|steuer|steuererklärung|buchhaltung|buchhalter*|finanzamt|spesen*|reisekosten*|steuerberater*|chef|@\\S+|kopie|duplikat',
      ),
    ),
    inOrder(
      10,
      oneOf(
        'bewirtungsbeleg|rechnungskopie|zahlungsnachweis|zahlungsbeleg|kaufbeleg|sammelrechnung|jahresrechnung|belegkopie',
      ),
      '',
    ),
    inOrder(
      40,
      oneOf('kann|könnt|könnte|können|könnten|würde*|bitte'),
      DOCUMENT,
      oneOf('haben|kriegen|schicken|senden|ausstellen|mailen|nochmal|erneut|noch'),
    ),

    /\bwo\b.{0,30}\b(?:rechnung(?:en)?|beleg(?:e)?)\b|\b(?:spesen\w*|steuerberater\w*|buchhaltung)\b.{0,60}\b(?:rechnung|beleg|quittung)\w*/,
    /\b(?:brauch\w*|benotig\w*|schick\w*|send\w*|zusend\w*|herunterlad\w*|download|find\w*|bekomm\w*|erhalt\w*|stell\w*|ubermittel\w*|kopie|fehlt|konn\w*|hatte gern\w*|wo)\b.{0,50}\b(?:rechnung(?:en)?|quittung(?:en)?|beleg(?:e)?|zahlungsbeleg)\b|\b(?:rechnung(?:en)?|quittung(?:en)?|beleg(?:e)?)\b.{0,40}\b(?:schick\w*|send\w*|zusend\w*|zukommen|bereitstell\w*|herunterlad\w*|finde\w*|benotig\w*|brauch\w*)\b|^(?:rechnung|quittung|beleg) (?:fur|vom|von)\b/,
  ],
};

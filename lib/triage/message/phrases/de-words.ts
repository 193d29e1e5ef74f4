import { oneOf } from './word-lists';

/** What a customer has with us and may end. */
export const ABO = oneOf(
  'abo|abos|abonnement*|abonement*|vertrag|vertrags|verträge|mitgliedschaft*|account|accounts|acount|konto|konten',
  'kundenkonto|benutzerkonto|nutzerkonto|subscription*|plan|tarif|profil|zugang|probeabo|testabo|jahresabo|monatsabo',
  'dienst|service|*abonnement|*vertrag|testphase|probezeit|testzeitraum|probemonat|testversion|lizenz',
);
/** To end it: infinitives, commands and the first person, no past. */
export const END = oneOf(
  'kündigen|kündige|kündigt|kündigung|kündigungs*|kündingen|kündigne|beenden|beende|beendigung|beendigen|stornieren|storniere|stornierung',
  'abbestellen|abbestellung|abmelden|abmeldung|abschalten|stoppen|stoppe|stoppt|stop|einstellen|auflösen|auflösung',
  'schließen|schließt|schliesse|schließung|löschen|löscht|lösche|löschung|deaktivieren|deaktiviert|dichtmachen|loswerden|canceln',
  'cancel|cancle|cancelln|abbrechen|abstellen|aussteigen|austreten|raus|terminieren|aufheben|aufhebung|zumachen|ausschalten|auslaufen',
);
/** Ended: what has been done. */
export const ENDED = oneOf(
  'gekündigt|gekündigte*|gekuendigt|storniert|gecancelt|gecancelled|abbestellt|abgemeldet|beendet|ausgetreten|geschlossen|gelöscht|widerrufen|aufgelöst|abgelaufen|ausgelaufen',
);
/** Done without meaning to. */
export const SLIP = oneOf(
  'versehentlich|ausversehen|aus versehen|versehen|irrtümlich*|irrtum|unabsichtlich|ungewollt|unbeabsichtigt|verklickt|verdrückt',
  'falsch geklickt|falsch gedrückt|ein fehler|mein fehler|nicht gewollt|nicht mit absicht|aus dummheit|voreilig|fälschlich*',
);
/** To have it go on. */
export const KEEP = oneOf(
  'behalten|weiterführen|weiterzuführen|fortsetzen|fortführen|weiterlaufen|weiter laufen|weiternutzen|weiter nutzen|weiterhin nutzen',
  'weitermachen|weiter machen|bestehen lassen|aktiv lassen|aktiv bleiben|aktiv halten|laufen lassen|bestehen bleiben|weiterbestehen',
);
/** Money and what it is called on a bill or a statement. */
export const MONEY = oneOf(
  'geld|gelder|kohle|betrag|beträge|summe|zahlung*|beitrag|euro|eur|kosten|gebühr*|abbuchung*|lastschrift*|jahresbeitrag|monatsbeitrag|kaufpreis|knete',
);
export const CHARGE = oneOf(
  'abbuchung*|buchung*|belastung*|zahlung*|lastschrift*|einzug|einzüge|transaktion*|kartenzahlung*|umsatz|umsätze|posten|position|betrag|beträge|abzug|*abbuchung|*buchung*|rechnung*',
);
/** Taken: what a customer says has happened to the money. */
export const CHARGED = oneOf(
  'abgebucht|abgezogen|abgegangen|eingezogen|belastet|berechnet|kassiert|abkassiert|gebucht|genommen|weggebucht|in rechnung gestellt|bezahlt|gezahlt|beglichen|überwiesen|verrechnet|abgeknöpft|eingefordert',
);
/** Taking: the same, going on. */
export const CHARGING = oneOf(
  'bucht|buchen|zieht|ziehen|belastet|belasten|berechnet|berechnen|zahle|zahlen|bezahle|bezahlen|kassiert|kassieren|abbuchung*|rechnung*|abbuchen|lastschrift*|zahlung*|belastung*|einzug',
);
export const TWICE = oneOf(
  'zweimal|zwei mal|2x|2 x|2mal|2 mal|doppelt*|dopelt|doppel*|doppelt und dreifach|mehrfach|mehrmals|dreimal|drei mal|3x|3mal|3 mal|dreifach|ein zweites mal|zum zweiten mal|das zweite mal|4x|viermal',
);
export const REFUND = oneOf(
  '*erstatt*|rückzahl*|zurückzahl*|zurückgezahlt|gutschrift*|gutgeschrieben|rückvergüt*|rückbuch*|zurückbuch*|zurückgebucht|rücküberweis*|zurücküberw*|refund*|rückabwick*|wiedergutmach*',
);
/** What pays. */
export const CARD = oneOf(
  'karte|karten|*karte|*karten|kartendaten|kreditkartendaten|zahlungsmethode*|zahlungsart*|zahlungsmittel|zahlungsweise|zahlungsdaten|zahlungsinfo*|bankverbindung|kontodaten|bankdaten|iban|kontonummer|bankkonto|visa|mastercard|amex|kartennummer|sepa*',
);
export const CHANGE = oneOf(
  'ändern|ändere|änderung|geändert|wechseln|wechsle|wechsel|gewechselt|aktualisier*|hinterleg*|ersetz*|eintragen|eintrage|einzutragen|eingeben|eingebe|einzugeben|umstell*|umzustellen|austauschen|tauschen|hinzufüg*|hinzuzufügen',
  'löschen|lösche|entfernen|umändern|angeben|anpassen|updaten|update|erneuern|einrichten|speichern|registrieren|neu|neue|neuen|neuer|neues|andere|anderen|anderer',
);
export const PLAN = oneOf(
  'tarif|tarifs|plan|plans|paket|paketes|pakets|abo|abomodell|version|variante|stufe|pro|basic|business|starter|team|premium|enterprise|standard|plus|free|jahresabo|monatsabo|*tarif|*paket|*plan|jahreszahlung|monatszahlung',
);
export const MOVE = oneOf(
  'wechseln|wechsle|wechsel|umsteigen|umsteige|umstieg|umstellen|umstellung|umzustellen|upgraden|upgrade|downgraden|downgrade|hochstufen|höherstufen|herunterstufen|runterstufen|herabstufen|zurückstufen|hochgehen|runtergehen|erweitern|aufstocken|hoch|runter|herunter|ändern|höher|niedriger',
);
export const SEATS = oneOf(
  'lizenz|lizenzen|*lizenz|*lizenzen|platz|plätze|plätzen|sitz|sitze|sitzplätze|seat|seats|nutzer|nutzern|benutzer|benutzern|user|users|usern|mitglieder|mitgliedern|teammitglied*|kollege|kollegen|kollegin*|mitarbeiter*|personen|person|leute|gast|gäste|kopf|arbeitsplätze|azubi*|werkstudent*|praktikant*|aushilfe*|teamkolleg*|freelancer|teilnehmer',
);
export const COST = oneOf(
  'kost*|zahl*|bezahl*|berechn*|verrechn*|rechnung|abrechn*|abgerechnet|preis|preise|preislich|extra|zählt|zählen|gebühr*|aufpreis',
);
export const DOCUMENT = oneOf(
  'rechnung|rechnungen|*srechnung|*srechnungen|quittung|quittungen|beleg|belege|zahlungsbeleg*|kaufbeleg*|zahlungsnachweis*|rechnungskopie|rechnungsbeleg|belegkopie|rechnungspdf|rechnungsübersicht|zahlungsbestätigung',
);
export const GET = oneOf(
  'brauch*|bräucht*|benötig*|schick*|send*|sendet|zusend*|zuschick*|zugeschickt|zukommen|herunterlad*|runterlad*|download*|finde|finden|bekomm*|erhalt*|erhalten|übermitt*|zumail*|mailen|mailt|fehlt|fehlen|vermisse*|nachreichen|ausstell*|bereitstell*|abrufen|einsehen|ausdrucken|anforder*|pdf|kopie|wo|hätte gern*',
);
/** Parts of the product. */
export const PRODUCT = oneOf(
  'app|apps|programm|software|seite|webseite|website|server|service|datei|dateien|export*|*export|import*|suche|suchfunktion|upload*|download|kalender|sync*|projekt*|editor|dashboard|tool|system|plugin|api|bericht*|benachrichtigung*|oberfläche|plattform|anwendung|daten|bilder|dokumente|vorlagen|startseite|funktion*|schnittstelle|button|feature*|bildschirm|video*|kamera|chat',
);
export const BREAKS = oneOf(
  'abstürz*|stürzt|abgestürzt|hängt|hängen|friert|eingefroren|kaputt|defekt|down|fehler*|error|buggy|bug|bugs|lahm|verschwunden|weg|leer|weiss*|schwarz*|spinnt|streikt|crasht|crashed|ausgefallen|ausfall|offline|störung*|zerschossen|im eimer|tot|unbrauchbar|extrem langsam|endlos|lahmgelegt',
);
export const WORKS = oneOf(
  'funktioniert|funktionieren|funktionierte|geht|gehen|ging|läuft|laufen|lief|lädt|laden|öffnet|öffnen|startet|starten|reagiert|klappt|tut|speichert|speichern|erreichbar|nutzbar|benutzbar|synchronisiert|angezeigt|geladen|gespeichert|verschickt|übertragen|aktualisiert|exportiert|importiert|verfügbar|gefunden|findet',
);
export const RENEWAL = oneOf(
  'verlänger*|*verlängerung|verlängert|erneuert|erneuerung|jahresabo|*jahresabo|jahresbeitrag|weiteres jahr|neues jahr|zweites jahr|ganzes jahr|komplettes jahr|weitere 12 monate|um 12 monate|um ein jahr|probezeit|probeabo|probemonat|testmonat|gratismonat|testphase|testzeitraum|testabo|trial|test',
);
export const UNWANTED = oneOf(
  'ohne*ankündigung|ohne ankündigung|ohne vorankündigung|ohne vorwarnung|ohne erinnerung|ohne hinweis|ohne mein|ohne meine|ohne unsere|ohne unser|ohne zustimmung|ohne zu fragen|ohne info|nicht gewollt|nicht gewünscht|nicht gewusst|unerwünscht*|ungewollt*|ungefragt|überrasch*|einfach so',
  'niemand|keiner|vergessen|vergaß|verpasst|verschwitzt|verpennt|übersehen|versäumt|wollte ich nicht|wollte ich gar nicht|wollten wir nicht|nie gewollt|nicht beabsichtigt|nicht mehr verlängern|eigentlich kündigen|stattdessen|keine erinnerung|keine info|nicht informiert|nicht erinnert|heimlich',
);
export const WHY = oneOf(
  'warum|wieso|weshalb|wofür|woher|woran|weswegen|erklär*|erläuter*|aufschlüssel*|verstehe|verstehen|versteh|nachvollzieh*|blicke|kapiere|kapier|zusammensetzt|begründ*|aufklären|wie kommt|wie setzt',
);
export const AMOUNT = oneOf(
  'betrag|beträge|summe|rechnung|rechnungen|abrechnung|preis|preise|kosten|position|positionen|posten|teurer|höher|höhere*|mehr|anteilig*|gebühr*|zahlen|bezahlen|zahle|berechnet|abbuchung|abgebucht|aufpreis|zeile|zeilen|gutschrift|differenz',
);
export const WHEN = oneOf(
  'wann|datum|termin|zeitpunkt|welchem tag|welchen tag|welchem datum|wie hoch|wie viel|wieviel|wie teuer|wievielten|was kostet|fällig|fälligkeit',
);
export const BUYING = oneOf(
  'bezahlvorgang|kaufvorgang|bestellvorgang|zahlungsvorgang|buchungsvorgang|checkout|kasse|kauf|bestellung|bezahlseite|zahlungsseite|zahlungsschritt|bezahlschritt|registrierung|anmeldevorgang|bestellprozess|bezahlprozess|kaufprozess|warenkorb|zahlungsfenster|bezahlen|zahlungslink|bezahllink|bestellseite|anmeldung',
);
export const HALTED = oneOf(
  'abgebrochen|abgestürzt|abgelaufen|hängt|hing|hängengeblieben|hängen geblieben|unterbrochen|nicht weiter|eingefroren|nicht abgeschlossen|nicht fertig|nicht beendet|rausgeflogen|abgeraucht|stecken|timeout|passierte nichts|nichts passiert|passiert nichts|weg',
);

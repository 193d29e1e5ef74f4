import { CARD, DOCUMENT, SLIP } from './de-words';
import type { Phrases } from './phrases';
import { inClause, inOrder, oneOf, together } from './word-lists';

export const germanNotWished: Phrases['except'] = {
  resume: [
    inOrder(20, oneOf('anderes|andere|neues|anderen'), oneOf('konto|karte|bankkonto')),
    together(
      60,
      oneOf(
        'altes|alten|früheres|früheren|abgelaufenes|ehemaliges|ausgelaufenes|gekündigtes|nach kündigung|nach der kündigung|nach meiner kündigung',
      ),
      oneOf('aktivier*|wieder*|reaktivier*'),
    ),
    inOrder(
      40,
      oneOf('nicht|weder'),
      oneOf('kündigen|stornieren|beenden|löschen'),
      oneOf('sondern|nur|lediglich|bloß|noch|und auch|und kein|aber'),
    ),
    inClause(
      30,
      oneOf('nicht|nichts|kein|keine|ohne|statt'),
      oneOf(
        'behalten|weiterführen|fortsetzen|weiternutzen|weiter nutzen|weitermachen|weiterlaufen|fortführen',
      ),
    ),
    inOrder(
      60,
      oneOf('kauf|bestellung|anmeldung|dort|da|bezahl*'),
      oneOf('fortsetzen|weitermachen|weiter machen|weiterführen'),
    ),
    /\bnicht (?:mehr )?(?:weiter|verlanger|behalt)/,
  ],
  cancel: [
    inOrder(
      1,
      oneOf('kündigen|kündige|kündigt|stornieren|beenden'),
      oneOf('(?:wir |ich |aber |doch |das |es |definitiv |auch |noch |jetzt ){0,3}nicht'),
    ),
    inOrder(3, oneOf('nicht|keinesfalls|niemals'), oneOf('kündigen|gekündigt')),
    inOrder(40, oneOf('bin|sind'), oneOf('raus|ausgestiegen|ausgetreten')),
    inOrder(
      30,
      oneOf('wollte|wollten|hatte|hatten'),
      oneOf('eigentlich|längst|rechtzeitig|vorher|vor'),
      oneOf('kündigen|beenden|stornieren|abbestellen|abmelden|aufhören'),
    ),
    inOrder(20, oneOf('reaktivier*'), oneOf('*'), oneOf('kündigung|kündigen')),
    inOrder(30, oneOf('reaktivierung|wiederaufnahme|wieder*'), oneOf('nach'), oneOf('kündigung')),
    together(
      60,
      oneOf('kündigung'),
      oneOf(
        'stornieren|zurücknehmen|zurückziehen|annullieren|aufheben|zurück|rückgängig|widerruf*|ignorier*|hinfällig',
      ),
    ),
    together(40, SLIP, oneOf('kündig*|gekündigt|cancel*|beenden')),
    together(30, oneOf('pause|pausierung'), oneOf('beenden|aufheben|stoppen|ende|auf')),
    inOrder(
      40,
      oneOf(
        'anmeldung|registrierung|kauf|bestellung|bestellvorgang|bezahlvorgang|zahlung|bezahlung',
      ),
      oneOf('beenden|abschließen|abbrechen|stornieren'),
    ),
    inOrder(
      90,
      oneOf('wenn|falls|sollte|sollten|solange|sofern'),
      oneOf('nicht|kein|keine|weiter|noch|irgendwann|wieder|jemals|eines tages|mal'),
      oneOf('kündig*|wechsel*|beende*|storniere*|weg|raus|canceln|cancel'),
    ),
    inOrder(60, oneOf('bevor|ehe'), oneOf('kündig*|beende*|canceln|kündigt|löscht|schließt')),
    inOrder(40, oneOf('^(?:wie|was|welche|gibt)'), oneOf('kündigungsfrist*|kündigungsbedingung*')),
    inOrder(
      40,
      oneOf('hast|habt|wurde|wurden|ist|war|sei|hattet|hat'),
      oneOf('gekündigt|gekuendigt|storniert|beendet|geschlossen|gelöscht|abgemeldet'),
    ),
    inClause(
      25,
      oneOf('nicht|nie|niemals|weder|keinesfalls|auf keinen fall|kein|keine'),
      oneOf('kündigen|kündigung|stornieren|beenden|gekündigt|abbestellen|canceln|löschen|aufhören'),
    ),
    together(
      30,
      oneOf('lizenzen|plätze|nutzer|benutzer|seats|user|sitze'),
      oneOf('kündigen|abbestellen|stornieren|löschen'),
    ),
    together(30, CARD, oneOf('löschen|lösche|entfernen|gesperrt|gekündigt')),
    inOrder(
      40,
      oneOf('nicht mehr|nichts mehr|nimmer'),
      oneOf(
        'einloggen|anmelden|öffnen|funktionier*|rein|laden|zugreifen|synchronisier*|finden|sehen|gefunden|erreichbar|nutzen können|nutzbar',
      ),
    ),

    /\bkundigung\b.{0,30}\b(?:versehen|irrtum|zuruck|ignorier\w*|vergessen sie)|\b(?:abbuchung|zahlung|lastschrift)\w* (?:\w+ )?stornier\w*|\b(?:habe|hatte|hab|haben|hatten|langst|schon|bereits)\b.{0,25}\b(?:gekundigt|storniert|beendet)\b/,
    /\b(?:doch nicht|nicht mehr|nicht) (?:kundigen|stornieren|beenden)\b|\bkundigung\b.{0,30}\b(?:zuruck\w*|widerruf\w*|ruckgangig)\b|\b(?:vergess\w*|vergass)\b.{0,20}\bkundig\w*|\bkundig\w*\b.{0,12}\b(?:vergess\w*|vergass)\b|\b(?:eines|eins|das (?:zweite|andere)|den zweiten)\b.{0,20}\b(?:kundig\w*|stornier\w*)\b/,
  ],
  invoice_or_receipt: [
    together(
      40,
      DOCUMENT,
      oneOf('begleich*|bezahlen|zahlen|überweisen|stornier*|zu hoch|erstatten|mahnung|offene*'),
    ),
    inOrder(60, oneOf('adresse|anschrift|wann|wie hoch'), DOCUMENT),

    /\b(?:warum|wieso|weshalb)\b|\bhoher als\b|\bstimmt nicht\b|\berklar\w*|\bverstehe\b/,
  ],
  update_card: [
    inOrder(
      40,
      oneOf('kenne|erkenne|abbuchung*|belastung*|doppelt|zweimal|betrag'),
      oneOf('karte|*karte'),
    ),
  ],
  change_plan: [
    inOrder(
      40,
      oneOf('karte|zahlungsart|bank|anbieter|adresse'),
      oneOf('wechsel*|umstell*|ändern'),
    ),
    inOrder(40, oneOf('seit|nach|trotz'), oneOf('upgrade|wechsel|downgrade')),
  ],
  restart: [
    inOrder(
      90,
      oneOf('link|seite|zahlungsseite|zahlungslink|anmeldung|bestellung|kauf|bezahlseite|passwort'),
      oneOf('abschließen|schicken|senden'),
    ),
    inOrder(
      90,
      oneOf('nochmal|nochmals|noch einmal|erneut'),
      oneOf('schicken|senden|zusenden|zuschicken|mailen'),
    ),
    inOrder(
      60,
      oneOf('zahlung*|geld|passwort|rechnung|karte|abgebucht|betrag'),
      oneOf('wieder|neu|nochmal|zurück'),
    ),
  ],
};

import { CHARGE, CHARGED, TWICE } from './de-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const germanCharges: Phrases['intents'] = {
  charged_twice: [
    together(60, TWICE, CHARGED),
    together(
      60,
      TWICE,
      oneOf(
        'abbuchung*|belastung*|zahlung*|betrag*|*rechnung*|*auszug*|geld|weg|runter|kasse|gekauft|bestellt|abgeschlossen|abonniert|euro|karte|kreditkarte|konto|abo|abos|aufgetaucht|erscheint|bezahle|zahle',
      ),
    ),
    inOrder(
      0,
      oneOf(
        '*doppelbuchung*|doppelbelast*|doppelzahl*|doppelabbuch*|doppelkauf|doppelbestell*|doppelabo*|doppelberechn*|doppelabrechn*',
      ),
    ),
    inOrder(
      20,
      oneOf('zwei|2|beide|beiden|zweite|zweiten|zweites|identische*|gleiche*|selbe*|dieselbe*'),
      oneOf(
        'abbuchung*|abos?|abonnements?|zahlung*|belastung*|konten|accounts?|verträge|mitgliedschaften|buchung*|posten|lastschriften|umsätze|beträge|käufe|subscriptions?|bestellungen|tarife|pläne',
      ),
    ),
    together(
      80,
      oneOf('sowohl am|einmal am|erst am'),
      oneOf(
        'als auch am|und nochmal am|und noch einmal am|und wieder am|und erneut am|dann wieder am|und einmal am|und dann am',
      ),
    ),
    inOrder(
      40,
      CHARGED,
      oneOf('noch mal|nochmal|nochmals|noch einmal|erneut|abermals|ein weiteres mal'),
    ),
    inOrder(
      40,
      oneOf(
        'noch mal|nochmal|nochmals|noch einmal|abermals|ein weiteres mal|denselben betrag|den gleichen betrag|derselbe betrag|der gleiche betrag|gleiche summe|selbe summe|selbe betrag',
      ),
      CHARGED,
    ),
    inOrder(
      20,
      oneOf('eins|eines|einer|eine|einen'),
      oneOf('davon|von beiden|der beiden|von den beiden'),
      oneOf(
        'brauche*|bitte|zurück|stornier*|kündig*|zu viel|zuviel|reicht|überflüssig|lösch*|erstatt*',
      ),
    ),

    /\bzwei (?:identische|gleiche|dieselben)\b|\bwieso drei\b|\b(?:einmal|nur einmal) bestellt\b|\bhab\w* (?:\w+ )?(?:nur )?einmal (?:bestellt|gekauft|bezahlt)\b/,
    /\b(?:drei|vier|mehr|zwei)(?:mal|fach)\b.{0,40}\b(?:geld|abgebucht|abbuch\w*|belast\w*|berechn\w*|bezahl\w*|eingezogen|gezahlt)\b|\b(?:dreimal|viermal|mehrmals|drei mal|3x|3 mal)\b|\b(?:zweimal|zwei mal|doppelt|2x|2 mal)\b.{0,50}\b(?:betrag|konto\w*|karte|auszug)\b|\b(?:drei|vier|mehrere) (?:abbuchungen|zahlungen|belastungen|abos)\b/,
    /\b(?:doppelt\w*|zweimal|zwei mal|2x|2 mal|mehrfach)\b.{0,40}\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|bezahl\w*|abonn\w*|abo|gezahlt|rechnung\w*|buch\w*|zahl\w*|eingezogen)\b/,
    /\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|bezahl\w*|gezahlt|eingezogen)\b.{0,40}\b(?:doppelt|zweimal|zwei mal|mehrfach)\b|\bdoppel(?:abbuchung|buchung|zahlung|abo|belastung)\w*/,
    /\b(?:zwei|beide|zweite[ns]?)\b.{0,20}\b(?:abbuchung\w*|abos?|abonnements?|zahlung\w*|rechnung\w*|belastung\w*|konten|konto|vertrage)\b|\bnur (?:eins\b|(?:ein|eine|einen|einem) (?:einzige\w* )?(?:abo|abonnement|konto|account|vertrag|mitgliedschaft|zugang|lizenz|davon|bestellt|gekauft|abgeschlossen|brauch\w*|plan|tarif|mal|bestellung|kauf)\b|eine?n? (?:brauche|benotige|gewollt|nutze)\w*)/,
    /\b(?:zweimal|doppelt\w*|identische\w*|dieselbe\w* betr\w*)\b(?=.*(?:abbuch|abgebucht|abgezogen|belast|berechn|bezahl|gekauft|abo|rechnung|betr[aä]g|gezahlt|euro|€))|^\W*(?:\w+ ){0,2}(?:zweimal|doppelt\w*)\W*$|\bzwei (?:gleiche|identische)\b|\bgleiche\w* betr\w*\b.{0,30}\b(?:zwei|nochmal|erneut)|\bversehentlich zwei\b/,
    /\bzwei (?:rechnungen|bestatigungen|abos|bestellungen|belege)\b|\bjetzt (?:habe|haben) (?:ich|wir) (?:zwei|doppelt)\b/,
    /\b(?:aus versehen|versehentlich)\b.{0,30}\b(?:doppelt|zweimal|zwei)\b|\bnoch ?(?:ein)?mal\b.{0,30}\b(?:abgebucht|bezahlt|berechnet)\b/,
  ],
  unknown_charge: [
    together(30, oneOf('sagt|sagen'), oneOf('mir (?:\\w+ ){0,4}nichts|uns (?:\\w+ ){0,4}nichts')),
    inOrder(30, oneOf('mir|uns'), oneOf('sagt|sagen'), oneOf('nichts|gar nichts|überhaupt nichts')),
    inOrder(
      60,
      CHARGE,
      oneOf('nicht|nichts|keinem|keiner|niemand|überhaupt nicht|unbekannt'),
      oneOf(
        'kenne*|kennen|erkenn*|zuordnen|einordnen|identifizier*|bekannt|zuzuordnen|anfangen|geläufig|weiß|wissen|veranlasst|getätigt|erkläre*|erklären kann|gemacht|kauf|sagt|sagen',
      ),
    ),
    inOrder(50, oneOf('kenne|kennen|erkenne|erkennen'), CHARGE, oneOf('nicht')),
    inOrder(
      40,
      oneOf('kann|können'),
      CHARGE,
      oneOf('nicht|keinem|keiner|nirgends'),
      oneOf('kauf|zuordnen|erkennen|bestellung|vertrag|einordnen'),
    ),
    inOrder(
      0,
      oneOf(
        'wer sind sie|wer seid ihr|wer ist das|was seid ihr|was ist acme|wer ist acme|was ist das für eine firma|wer steckt',
      ),
    ),
    inOrder(
      60,
      oneOf(
        'unbekannt*|dubios*|seltsam*|komisch*|merkwürdig*|verdächtig*|mysteriös*|ominös*|fremd*',
      ),
      oneOf('abbuchung*|belastung*|zahlung*|lastschrift*|buchung*|betrag|transaktion*|umsatz'),
    ),
    inOrder(
      50,
      oneOf(
        'jemand|jemanden|fremde*|unbekannte|dritte|irgendwer|irgendjemand|hacker|mein kind|mein sohn|meine tochter',
      ),
      oneOf('karte|kreditkarte|konto|kartendaten|daten|namen|paypal|bestellt|gekauft'),
    ),
    inOrder(
      60,
      oneOf('ohne'),
      oneOf('meine|unsere|mein|unser|jede|jegliche'),
      oneOf(
        'erlaubnis|zustimmung|einwilligung|wissen|autorisierung|genehmigung|einverständnis|kenntnis',
      ),
    ),
    inOrder(
      25,
      oneOf('bin|war|waren|sind'),
      oneOf('kein|keine|nicht|nie|niemals|gar kein'),
      oneOf(
        'kunde(?! mehr)|kunden(?! mehr)|kundin(?! mehr)|mitglied(?! mehr)|registriert|angemeldet',
      ),
    ),
    inOrder(
      25,
      oneOf('habe|hab|haben|hatte|hatten|besitze'),
      oneOf('kein|keinen|keine|nie ein|nie einen|gar kein|gar keinen'),
      oneOf('abo|account|konto|vertrag|abonnement|mitgliedschaft'),
      oneOf('bei euch|bei ihnen|dort|bei dieser|bei der|hier|mit euch|mit ihnen'),
    ),
    inOrder(
      30,
      oneOf('nie|niemals|nichts|noch nie'),
      oneOf(
        'bestellt|gekauft|abgeschlossen|gebucht|abonniert|unterschrieben|angemeldet|registriert|gehört|zu tun|beauftragt|autorisiert',
      ),
    ),
    inOrder(
      40,
      oneOf('nicht|nie'),
      oneOf('autorisier*|genehmigt|zugestimmt|freigegeben|veranlasst|beauftragt'),
    ),

    /\bnie(?:mals)?\b (?:\w+ ){0,2}(?:benutzt|genutzt|besucht|angemeldet|registriert|konto)\b|\b(?:dort|bei ihnen|hier)\b.{0,15}\bkein (?:konto|account)\b/,
    /\b(?:kenne|erkenne|zuordnen|weiss)\b.{0,25}\b(?:nicht|keine)\b.{0,20}|\b(?:nicht|nie) (?:autorisiert|genehmigt|veranlasst|zugestimmt|abgeschlossen|bestellt)\b|\b(?:unbekannte|unberechtigte|unautorisierte|verdachtige)\w*\b.{0,15}\b(?:abbuchung|buchung|zahlung|belastung)\b|\b(?:betrug|missbrauch|gestohlen)\b/,
    /\bnicht (?:von mir|mein\w*|meine)\b|\bkeine ahnung\b.{0,30}\b(?:was|wofur|woher)\b/,
    /\bnie(?:mals)? (?:\w+ )?(?:etwas )?(?:gekauft|bestellt|abonniert|gebucht)\b|\b(?:bin|war) (?:gar )?(?:kein|nie) kunde\b/,
  ],
};

import { CHARGED, CHARGING, ENDED, MONEY, REFUND, RENEWAL, UNWANTED } from './de-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const germanMoney: Phrases['intents'] = {
  refund: [
    inOrder(20, oneOf('geld|betrag|euro|kohle'), oneOf('wieder|retour|zurück')),
    inOrder(
      40,
      oneOf('bekomme|bekommen|kriege|kriegen|bekomm|krieg'),
      oneOf('etwas|was|geld|betrag|anteil*'),
      oneOf('zurück|wieder|erstattet'),
    ),
    together(
      60,
      MONEY,
      oneOf(
        'zurück*|wieder haben|wiederhaben|retour|erstatt*|wiederbekommen|wieder bekommen|gutschreib*|wiedersehen|wieder zurück|zurückholen',
      ),
    ),
    inOrder(0, REFUND),
    inOrder(0, oneOf('geld-zurück*|geldzurück*')),
    inOrder(
      60,
      oneOf('überweis*|zahlt|zahlen|buchen|bucht|geben|gebt|schicken'),
      oneOf('mir|uns|das|den|die|es|bitte'),
      oneOf('zurück|retour'),
    ),

    /\b(?:geld|betrag|zahlung|beitrag)\b.{0,60}\bzuruck\b|\buberweis\w*\b.{0,60}\bzuruck\b/,
    /\b(?:abbuchung|zahlung|belastung|lastschrift)\w*\b.{0,20}\b(?:ruckgangig|stornier\w*|zuruck\w*)\b|\bruckgangig machen\b/,
    /\b(?:erstatt\w*|ruckerstatt\w*|zuruckerstatt\w*|ruckzahl\w*|zuruckzahl\w*|geld zuruck|betrag zuruck|gutschr\w*|zuruckuberweis\w*)\b|\bzuruck(?:bekommen|haben|verlangen)?$/,
  ],
  where_is_refund: [
    inOrder(
      60,
      oneOf('wolltet|wollten sie|hattet|sollte ich|sollten wir|sollten sie'),
      oneOf(
        'zurückschicken|zurückzahlen|zurücküberweisen|erstatten|zurückbekommen|erstattet|zurückgeben|gutschreiben',
      ),
    ),
    together(
      60,
      REFUND,
      oneOf(
        'nicht da|nicht eingegangen|nicht angekommen|nicht erhalten|nicht bekommen|nicht gesehen|nichts da|nichts auf|nichts angekommen|nichts eingegangen|nichts erhalten|nichts gesehen|nichts zu sehen|nichts passiert|nichts bekommen|sieht*nichts|sieht nichts|noch aus|steht aus|aussteht|ausstehend*|lässt auf sich warten|überfällig',
      ),
    ),
    inOrder(
      80,
      oneOf(
        '*erstattet|zurücküberwiesen|zurückgezahlt|gutgeschrieben|rücküberwiesen|zurückgebucht',
      ),
      oneOf('nichts|nicht|kein'),
      oneOf('*'),
    ),
    inOrder(
      50,
      oneOf('erstattet|*erstattung|refund|rückzahlung|gutschrift'),
      oneOf('aber|jedoch|doch|bisher|bislang|leider'),
      oneOf('nichts|nicht|noch'),
    ),
    inOrder(30, oneOf('wo|wann|wie lange|warte|warten|status|stand|bis wann'), REFUND),
    inOrder(30, oneOf('wo|wann|wie lange|warte|warten'), oneOf('geld'), oneOf('*')),
    inOrder(
      40,
      oneOf('geld|erstattung|rückzahlung'),
      oneOf('(?:immer )?noch'),
      oneOf('nicht|nichts'),
    ),
    inOrder(
      40,
      oneOf('zugesagt|versprochen|angekündigt|bestätigt|zugesichert|versprachen|genehmigt'),
      REFUND,
    ),
    inOrder(40, REFUND, oneOf('zugesagt|versprochen|angekündigt|zugesichert')),

    /\b(?:geld|erstattung|betrag)\b.{0,20}\bunterwegs\b|\bbisher (?:nichts|ist nichts)\b/,
    /\b(?:erstattung|ruckerstattung|gutschrift|ruckzahlung)\b (?:\w+ ){0,4}(?:versprochen|zugesagt|angekundigt|bestatigt)|\bwie lange\b.{0,40}\b(?:erstattung|ruckerstattung|gutschrift|ruckzahlung|geld)\b|\b(?:zugesagt|versprochen)\w*\b.{0,60}\b(?:kein cent|nichts|noch nicht|nicht) (?:\w+ ){0,2}(?:da|angekommen|eingegangen|erhalten|gesehen)/,
    /\bwo\b.{0,25}\b(?:erstattung|ruckerstattung|gutschrift|geld)\b/,
    /\b(?:erstattung|ruckerstattung|gutschrift|ruckzahlung)\b.{0,60}\b(?:nicht (?:da|angekommen|erhalten|eingegangen|sichtbar)|noch (?:nicht|nichts|aus)|wann|warte\w*|status|offen)\b/,
    /\b(?:noch (?:nicht|keine)|wann (?:kommt|erhalte|bekomme|wird|ist)|warte\w* (?:\w+ )?auf)\b (?:\w+ ){0,4}(?:erstattung|ruckerstattung|gutschrift|ruckzahlung|erstattet)\b/,
    /\b(?:versprochene|zugesagte|angekundigte)\w* (?:\w+ )?(?:erstattung|ruckerstattung|gutschrift|ruckzahlung)\b|\b(?:erstattung|ruckerstattung|gutschrift)\b (?:\w+ ){0,4}(?:versprochen|zugesagt)/,
  ],
  unwanted_renewal: [
    inOrder(
      60,
      oneOf('testmonat|gratismonat|gratisphase|probewoche|testwoche'),
      oneOf('übergegangen|abgebucht|berechnet|kostenpflichtig*|bezahltes|umgewandelt|geworden'),
    ),
    together(80, RENEWAL, UNWANTED),
    together(
      80,
      oneOf('automatisch*|autom|auto'),
      oneOf('verlängert|verlängerung|erneuert|jahresabo*'),
    ),
    inOrder(
      60,
      oneOf('probezeit|probeabo|probemonat|testphase|testabo|testzeitraum|trial|test'),
      oneOf(
        'abgebucht|berechnet|kostenpflichtig*|umgewandelt|übergegangen|bezahlt|belastet|eingezogen',
      ),
    ),
    inOrder(60, CHARGED, oneOf('weiteres|neues|zweites|ganzes|komplettes|nächste'), oneOf('jahr')),
    inOrder(
      60,
      oneOf('weiteres|neues|zweites|ganzes|komplettes|nächste|volles|jahr'),
      oneOf('jahr|berechnet|abgebucht'),
      oneOf('berechnet|abgebucht|belastet|eingezogen|wollte|wollten|eigentlich'),
    ),
    inOrder(
      30,
      oneOf('wollte|wollten|hatte vor|hatten vor'),
      oneOf('eigentlich|vorher|rechtzeitig|längst|ja|doch|schon'),
      oneOf('kündigen|beenden|abmelden|abbestellen|aufhören|stornieren'),
    ),

    /\bkein(?:e|en)? (?:weiteres|zweites|neues) jahr\b|\bdachte\b.{0,30}\b(?:um|vorbei|zu ende|abgelaufen)\b/,
    /\bniemand\b.{0,25}\b(?:erinnert|informiert|gewarnt|bescheid)\b|\bprobe(?:abo|zeit\w*|monat)\b.{0,60}\b(?:kostenpflichtig\w*|ubergegangen|umgewandelt|abgebucht)\b|\b(?:weiteres|noch ein) jahr\b|\bwollte\b.{0,30}\b(?:abstellen|kundigen|beenden)\b/,
    /\b(?:vergess\w*|vergass)\b|\bverlanger\w*\b.{0,60}\b(?:ohne|nicht (?:gewollt|gewunscht|gewusst|informiert)|automatisch|ungewollt|uberrasch\w*|erinnerung)\b|\b(?:ohne|nicht (?:gewusst|gewollt|informiert)|ungewollt\w*|automatisch)\b.{0,40}\b(?:verlanger\w*|erinnerung|vorwarnung|hinweis)\b/,
    /\b(?:wollte|wollten) (?:\w+ )?(?:nicht|eigentlich kundigen|rechtzeitig kundigen)\b/,
    /\b(?:weiteres|neues|zweites) jahr\b/,
  ],
  charged_after_cancel: [
    inOrder(
      60,
      oneOf('raus|ausgestiegen|ausgetreten|abgemeldet'),
      oneOf('immer noch|weiter|weiterhin|trotzdem|noch'),
      oneOf('ab|ein|abgebucht|eingezogen|zahle|belastet'),
    ),
    inOrder(
      60,
      ENDED,
      oneOf(
        'trotzdem|dennoch|aber|immer noch|noch|noch immer|weiterhin|wieder|weiter|warum|wieso|gleichwohl|und jetzt|jetzt',
      ),
      CHARGED,
    ),
    inOrder(
      40,
      ENDED,
      oneOf('trotzdem|dennoch|immer noch|noch|noch immer|weiterhin|wieder|weiter|warum|wieso'),
      CHARGING,
    ),
    together(
      60,
      oneOf('trotz|nach|obwohl'),
      oneOf(
        '(?:\\w+ ){0,3}kündigung(?:sbestätigung)? (?:\\w+ ){0,6}(?:abgebucht|abbuch\\w*|belast\\w*|berechn\\w*|rechnung|eingezogen|gezahlt|weiter|geld|kassiert|bucht|buchen|zieht|ziehen)',
      ),
    ),
    inOrder(
      60,
      CHARGED,
      oneOf('trotz|obwohl|nach'),
      oneOf('*kündigung|gekündigt|storniert|beendet|abgemeldet'),
    ),
    inOrder(
      60,
      oneOf('kündigung'),
      oneOf('bestätigt|wirksam|durch|erfolgt|akzeptiert|angenommen|eingereicht'),
      CHARGING,
    ),
    inOrder(
      60,
      oneOf('nicht mehr|kein|keine|nicht länger'),
      oneOf(
        '(?<=nicht mehr )kunde|(?<=nicht mehr )mitglied|kunde mehr|kunden mehr|kundin mehr|mitglied mehr',
      ),
      oneOf(
        'zahle|zahlen|abgebucht|rechnung|geld|belastet|eingezogen|bezahle|bucht|buchen|zieht|abbuchung*',
      ),
    ),

    /\b(?:abgebucht|berechnet|belastet|eingezogen)\b.{0,60}\b(?:gekundigt|storniert)\b/,
    /\b(?:nach|trotz|obwohl|seit)\b.{0,40}\b(?:kundig\w*|gekundigt|storn\w*)\b.{0,60}\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|rechnung|eingezogen)\b/,
    /\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|rechnung|eingezogen)\b.{0,60}\b(?:nach|trotz|obwohl)\b.{0,40}\b(?:kundig\w*|gekundigt|storn\w*)\b/,
    /\b(?:gekundigt|storniert)\b.{0,60}\b(?:trotzdem|dennoch|aber|immer noch|weiterhin|und)\b.{0,40}\b(?:abgebucht|belast\w*|berechn\w*|rechnung|eingezogen)\b|\b(?:immer noch|weiterhin) (?:abgebucht|belastet|berechnet)\b/,
    /\b(?:gekundigt|storniert|beendet|abgelaufen)\b.{0,80}\b(?:abgebucht|abbuchung|belast\w*|berechn\w*|eingezogen)\b/,
    /\b(?:trotz|nach)\b (?:\w+ ){0,2}kundigung\b.{0,60}\b(?:abgebucht|abbuchung|belast\w*|berechn\w*|eingezogen|rechnung)\b|\babgebucht\b.{0,40}\b(?:trotz|nach)\b (?:\w+ ){0,2}kundigung/,
  ],
};

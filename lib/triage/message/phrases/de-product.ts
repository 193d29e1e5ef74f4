import { BREAKS, PRODUCT, WORKS } from './de-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const germanProduct: Phrases['intents'] = {
  product_bug: [
    together(40, PRODUCT, BREAKS),
    inOrder(50, PRODUCT, oneOf('nicht|nichts|nix|nie|kaum|net|ned|nimmer'), WORKS),
    inOrder(40, PRODUCT, WORKS, oneOf('nicht|nichts|nix|nie|kaum|net|ned|nimmer')),
    inOrder(25, WORKS, oneOf('nichts|nix|gar nichts|garnichts|überhaupt nichts|net|ned|nimmer')),
    inOrder(
      15,
      oneOf('nichts|nix|gar nichts|garnix'),
      oneOf('geht|funktioniert|läuft|klappt|lädt'),
    ),
    inOrder(
      40,
      oneOf('komme|komm|kommen|kann|können|lässt'),
      oneOf('nicht|nimmer|net'),
      oneOf('rein|einloggen|anmelden|hinein|login|zugreifen|in meinen account|in mein konto'),
    ),
    inOrder(
      30,
      oneOf('login|einloggen|anmeldung|passwort'),
      oneOf('geht nicht|funktioniert nicht|klappt nicht|nicht möglich|fehler|unmöglich|scheitert'),
    ),
    inOrder(
      40,
      oneOf('immer noch|nach wie vor|weiterhin|noch immer|noch|trotzdem'),
      oneOf('free|kostenlos*|gratis|basis*|gesperrt|free-plan|testversion|freien'),
    ),
    inOrder(
      60,
      oneOf('seit'),
      oneOf(
        'gestern|heute|tagen|wochen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|update|stunden|woche',
      ),
      oneOf('nicht|nichts|nix|nie|kein|keine|nur noch'),
      WORKS,
    ),
    inOrder(
      60,
      oneOf('seit'),
      oneOf(
        'gestern|heute|tagen|wochen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|update|stunden|woche',
      ),
      BREAKS,
    ),
    inOrder(30, WORKS, oneOf('seit'), oneOf('nicht|nichts|nix|gar nicht')),
    inOrder(
      40,
      oneOf('fehler|error|fehlercode|fehlermeldung'),
      oneOf('500|502|503|404|beim export|beim öffnen|beim laden|beim speichern'),
    ),
    inOrder(
      40,
      oneOf('daten|projekte|dateien|guthaben|credits|inhalte'),
      oneOf('futsch|gelöscht|fehlen|verloren|nicht gutgeschrieben'),
    ),

    /\b(?:schlagt|schlagen|bricht|brechen)\b.{0,30}\b(?:fehl|ab)\b|\bseit (?:gestern|tagen|wochen|heute|dem update)\b.{0,40}\b(?:nicht|nichts|kaputt|fehler\w*)\b/,
    /\b(?:ladt|dreht sich|hangt)\b.{0,15}\b(?:ewig|endlos|immer|dauernd|nie|nicht)\b|\bkommt nie zum ende\b/,
    /\b(?:kaputt|defekt|bug|absturz\w*|sturzt|fehler|fehlermeldung\w*|unbrauchbar|ausfall|storung|hangt sich)\b|\bfunktioniert\b.{0,25}\b(?:nicht|nie)\b|\bgeht (?:\w+ )?nicht\b|\bladt nicht\b|\b(?:export\w*|import\w*|app|api|bericht\w*|synchronis\w*)\b.{0,40}\b(?:scheitert|schlagt fehl|bricht ab|fehler|nicht)\b|\bimmer noch\b.{0,25}\b(?:kostenlos\w*|free|gratis|gesperrt|eingeschrankt)\b/,
    /\bnicht (?:freigeschaltet|aktiviert|verfugbar|erreichbar|nutzbar)\b|\bkann\b.{0,30}\bnicht (?:offnen|nutzen|verwenden|speichern|exportieren)\b|\bnoch immer auf free\b/,
    /\b(?:verschwunden|weisser bildschirm|friert|eingefroren|hangt|abgesturzt)\b|\b(?:nicht|nie) (?:angekommen|gutgeschrieben|erschienen)\b(?!.*(?:erstattung|rechnung|gutschrift))/,
  ],
  feature_missing: [
    inOrder(
      80,
      oneOf(
        'hieß es|wurde gesagt|wurde uns gesagt|verkaufsgespräch|demo|präsentation|webinar|habt ihr gesagt|haben sie gesagt',
      ),
      oneOf('dabei|enthalten|inklusive|möglich|unterstützt|seien|sei|gäbe|integriert'),
    ),
    inOrder(
      100,
      oneOf(
        'versproch*|verspricht|beworben*|angekündigt*|werbung|zugesagt*|zugesichert*|angepriesen*|laut*|website|webseite|homepage|produktseite|preisliste|preisseite|angeblich|prospekt|vertrieb*|verkäufer|beschreibung|anzeige|soll|sollte|heißt es|angegeben',
      ),
      oneOf(
        "gibt es*nicht|gibts*nicht|gibt es|gibts|gibt's|fehlt|fehlen|nicht vorhanden|nirgends|nirgendwo|existiert nicht|existiert|nichts zu sehen|weit und breit|nicht dabei|nicht enthalten|nicht drin|vergeblich|stimmt nicht|nicht zu finden|finde*nicht|keine spur|nicht gefunden",
      ),
      '',
    ),
    inOrder(
      30,
      oneOf('fehlt|fehlen'),
      oneOf('komplett|völlig|ganz|einfach|mir|uns|leider|gänzlich|aber'),
    ),
    inOrder(30, oneOf('hält|halten|hielt'), oneOf('nicht'), oneOf('was')),
    inOrder(
      30,
      oneOf('keine|keinen|kein'),
      oneOf(
        '*-funktion|*funktion|*-anbindung|*-schnittstelle|*-integration|schnittstelle|integration|anbindung|*-modus|*modus|api|plugin|*-plugin|*-app',
      ),
    ),
    inOrder(
      50,
      oneOf(
        'funktion|feature|schnittstelle|integration|anbindung|*-schnittstelle|*-anbindung|*-integration|*-funktion|api|plugin|sso|modus|*-modus|export|import',
      ),
      oneOf(
        'fehlt|fehlen|vermisse*|gibt es nicht|gibts nicht|gibts|gibt es gar nicht|existiert nicht|nicht vorhanden|nicht enthalten|nirgends|nicht dabei',
      ),
    ),
    inOrder(
      60,
      oneOf('gekauft|abgeschlossen|gebucht|abonniert|geholt'),
      oneOf('nur wegen|wegen|weil|extra wegen'),
      oneOf('fehlt|fehlen|gibt es nicht|nicht|existiert nicht'),
    ),
    inOrder(30, oneOf('falsche'), oneOf('versprechen|versprechungen|werbung|angaben|beschreibung')),
    inOrder(
      30,
      oneOf('etwas|was|ganz'),
      oneOf('anderes'),
      oneOf('erwartet|versprochen|beworben|vorgestellt'),
    ),

    /\bnirgends\b|\bnirgendwo\b|\b(?:preisliste|preisseite|produktseite)\b.{0,30}\b(?:steht|stehen|heisst)\b/,
    /\bgibt es (?:\w+ ){0,4}(?:gar )?nicht\b(?!.*\b(?:knopf|button|option|rechnung|kundig))|\b(?:existiert|existieren)\b.{0,20}\bnicht\b|\bnoch nicht existiert\b|\b(?:webseite|website|homepage|werbung)\b.{0,30}\b(?:steht|heisst|sagt|verspricht)\b|\bbeworben\w*\b|\bversprochen\w*\b/,
    /\b(?:versprochen\w*|angekundigt\w*|zugesagt\w*|beworben\w*)\b|\b(?:fehlt|fehlen|gibt es (?:\w+ ){0,3}nicht)\b.{0,30}\b(?:funktion\w*|schnittstelle|integration)\b|\b(?:funktion\w*|schnittstelle|integration)\b.{0,40}\b(?:fehlt|fehlen|gibt es|nicht (?:da|vorhanden|verfugbar))\b|\b(?:nutzlos|nicht nutzlich|bringt (?:uns|mir) nichts)\b/,
  ],
};

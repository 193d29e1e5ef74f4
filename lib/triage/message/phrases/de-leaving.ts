import { ABO, END, KEEP, SLIP } from './de-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const germanLeaving: Phrases['intents'] = {
  cancel: [
    inOrder(
      30,
      oneOf('aus'),
      oneOf('vertrag|abo|liste|system|verteiler'),
      oneOf('rausnehmen|herausnehmen|entlassen|rauslassen|nehmen|austragen'),
    ),
    together(30, ABO, END),
    inOrder(30, oneOf('mach|macht|machen'), ABO, oneOf('dicht|zu|weg|aus')),
    inOrder(
      20,
      oneOf('buch|bucht|buchen|zieh|zieht|ziehen'),
      oneOf('nichts|nix|kein geld|nie'),
      oneOf('mehr'),
      oneOf('ab|ein'),
    ),
    inOrder(
      15,
      oneOf('nichts|nix|kein geld'),
      oneOf('mehr|weiter|länger'),
      oneOf('zahlen|bezahlen|abbuchen|abgebucht|eingezogen|belasten|belastet|einziehen'),
    ),
    together(
      30,
      oneOf('einzugsermächtigung|sepa-mandat|lastschriftmandat|mandat'),
      oneOf('widerruf*|entzieh*|zurück'),
    ),
    together(25, oneOf('aus'), oneOf('raus|heraus|aussteigen|austreten|rauskommen')),
    inOrder(
      25,
      oneOf('brauch*|benötig*|verwend*|nutze|nutzen|benutze*|will|wollen|möchte*'),
      oneOf('nicht mehr|nicht länger|nimmer|nichts mehr|nie wieder|nicht weiter'),
    ),
    inOrder(
      20,
      oneOf('kein|keine|keinen'),
      oneOf('bedarf|verwendung|interesse|nutzen|verlängerung'),
    ),
    inOrder(
      20,
      oneOf('hör|höre|hört|hören|steige|steigen|melde|melden|meldet|trennen'),
      oneOf('auf|aus|mich ab|uns ab|uns von'),
    ),
    inOrder(
      40,
      oneOf('stellen|stellt|stelle|lösen|löst|löse|bestelle|bestellen|schalten|schaltet'),
      ABO,
      oneOf('ein|auf|ab'),
    ),
    inOrder(
      20,
      oneOf('zu einem anderen|zur konkurrenz|anderen'),
      oneOf('anbieter|anbieters|konkurrenz|wechseln'),
    ),
    inOrder(20, oneOf('schluss'), oneOf('machen|mit|damit')),
    inOrder(
      30,
      oneOf('abo|vertrag|abonnement'),
      oneOf('beendet|beendigt'),
      oneOf('bitte|einfach|doch'),
    ),
    inOrder(30, oneOf('beendet|beenden sie|beende|löscht|schließt|stoppt'), ABO),

    /\b(?:nicht|kein\w*) (?:mehr |weiter )?(?:zu )?(?:verlangern|brauchen)\b|\bbrauch\w*\b.{0,30}\bnicht mehr\b|\bprojekt (?:ist )?(?:vorbei|beendet|zu ende)\b/,
    /\b(?:abo|vertrag|mitgliedschaft|konto)\b.{0,25}\b(?:stoppen|beenden|einstellen|auflosen|kundigen)\b|\bbraucht?e?n? (?:wir|ich)? ?(?:\w+ ){0,4}nicht mehr\b/,
    /\b(?:kundig\w*|kuendig\w*|stornier\w*|abbestell\w*|beend\w*|gekundigt werden|abmeld\w*)\b/,
    /\bnicht (?:mehr |weiter )?(?:verlanger\w*|fortsetz\w*|fortfuhr\w*|weiterfuhr\w*)\b|\b(?:keine weiteren|nicht mehr) (?:abbuch\w*|abgebucht)\b/,
    /\b(?:aufhoren|loswerden|austreten|auslaufen lassen|einstellen)\b|\b(?:account|konto) (?:\w+ )?(?:loschen|schliessen)\b/,
    /\bnicht (?:mehr )?weiter(?:machen|nutzen|fuhren|verwenden)\b|\b(?:nichts|nicht) (?:mehr )?abbuch\w*|\bkein(?:en)? (?:weiteren )?(?:abo|vertrag) mehr\b/,
    /\b(?:brauch\w*|benotig\w*|nutz\w*)\b.{0,30}\bnicht mehr\b|\bzum (?:monatsende|jahresende|ende)\b.{0,20}\b(?:beend|kundig|auslauf)\w*/,
  ],
  resume: [
    together(
      60,
      SLIP,
      oneOf(
        'kündig*|gekündigt|kündigung|storniert|beendet|abbestellt|gecancelt|cancel*|abgemeldet|abo beenden',
      ),
    ),
    together(
      30,
      oneOf(
        'abo|vertrag|abonnement|plan|tarif|mitgliedschaft|account|konto|zugang|subscription|es',
      ),
      KEEP,
    ),
    together(
      35,
      oneOf('pause|pausierung|pausiert|pausieren|ruhezustand'),
      oneOf(
        'aufheben|beenden|ende|auf|fortsetzen|raus|rausnehmen|weg|entfernen|aufgehoben|reaktivier*|weiterlaufen|wieder',
      ),
    ),
    together(
      40,
      oneOf('kündigung|stornierung|kündigungsauftrag'),
      oneOf(
        'ignorier*|vergessen sie|vergesst|gegenstandslos|nichtig|stornieren|annullier*|zurück*|rückgängig|widerruf*|hinfällig|rausnehmen|aufheben|streichen|entfernen|stoppen|abbrechen|canceln|zurückgenommen',
      ),
    ),
    inOrder(
      40,
      oneOf('ziehe|ziehen|nehme|nehmen|nehmt|zieh|nimm'),
      oneOf('kündigung|stornierung'),
      oneOf('zurück'),
    ),
    together(
      25,
      oneOf('doch|lieber|anders|weiterhin'),
      oneOf('bleiben|bleibe|behalten|überlegt|dabei|weitermachen|weiternutzen'),
    ),
    together(
      60,
      oneOf('endet|ausläuft|auslaufen|läuft|end|abläuft'),
      oneOf(
        'wollte ich nicht|wollten wir nicht|will ich nicht|wollen wir nicht|nicht gewollt|weiterlaufen|verlängern|weiterführen|nicht richtig|behalten',
      ),
    ),
    inOrder(
      30,
      oneOf('will|wollen|möchte|möchten'),
      oneOf('gar|doch|eigentlich'),
      oneOf('nicht'),
      oneOf('kündigen|raus|weg|aufhören|beenden'),
    ),
    together(
      30,
      oneOf('meinung|entscheidung'),
      oneOf('geändert|revidiert|rückgängig|zurückgenommen'),
    ),
    inOrder(
      20,
      oneOf('geplante*|vorgemerkte*'),
      oneOf('kündigung|ende|stornierung'),
      oneOf('raus*|entfern*|aufheb*|zurück*|lösch*|weg|stornier*'),
    ),

    /\b(?:noch ?mal|anders|neu|doch) (?:\w+ )?uberlegt\b|\bbestehen\b.{0,10}\blassen\b|\blassen\b.{0,30}\bbestehen\b|\b(?:bitte )?nicht (?:kundigen|stornieren|loschen)\b/,
    /\bfalsche[nr]? (?:knopf|button|taste|stelle)\b|\b(?:brauche|nutze|will|mochte)\b.{0,15}\bnoch\b(?!.*\b(?:rechnung|beleg|quittung))|\b(?:knopf|button|kundigung|ende)\b.{0,80}\bruckgangig\b/,
    /\bweiter ?(?:laufen|bestehen)\b|\b(?:laufen|bestehen) (?:zu )?lassen\b|\b(?:doch|lieber|nun doch)\b.{0,20}\b(?:weiter\w*|bleiben|behalten)\b|\bbleiben (?:doch|lieber|nun|wir|bei)\b|\bkundigung\b.{0,20}\b(?:versehen|irrtum|fehler)\w*/,
    /\b(?:nicht|doch nicht) (?:mehr )?(?:kundigen|stornieren|beenden)\b|\bkundigung\b.{0,30}\b(?:zuruck\w*|widerruf\w*|ruckgangig|aufheb\w*)\b|\b(?:reaktivier\w*|wieder aktivier\w*|fortsetzen)\b|\b(?:versehentlich|aus versehen) (?:gekundigt|storniert)\b|\bmochte (?:\w+ ){0,3}behalten\b|\banders uberlegt\b/,
  ],
  restart: [
    inOrder(60, oneOf('hatte|hatten'), ABO, oneOf('wieder|zurück|erneut|nochmal')),
    together(
      40,
      oneOf('wieder|erneut|nochmal|nochmals|noch einmal|von neuem|neu'),
      oneOf(
        'einsteigen|einzusteigen|kunde|kundin|anfangen|starten|nutzen|aktivieren|dabei|abonnieren|anmelden|abschließen|buchen|loslegen|zu euch|zu ihnen|zurückkommen|mitmachen|freischalten|aufleben|eröffnen|beitreten',
      ),
    ),
    inOrder(20, oneOf('zurück|wieder'), oneOf('zu euch|zu ihnen|bei euch|bei ihnen|zu dir')),
    inOrder(
      60,
      oneOf(
        'altes|alten|alte|früheres|frühere|früheren|damaliges|abgelaufenes|abgelaufenen|ehemaliges|vorheriges|voriges|ausgelaufenes|gekündigtes|beendetes',
      ),
      ABO,
      oneOf('zurück|wieder*|reaktiv*|neu|aktivier*|erneuern|weiter*|freischalt*'),
    ),
    together(30, oneOf('ehemalige*|frühere*|ex'), oneOf('kunde*|kundin|abonnent*')),
    inOrder(
      30,
      oneOf('war|waren'),
      oneOf('kunde|kunden|kundin|schon mal|schonmal|mitglied|abonnent*|früher'),
      oneOf('bis|und|jetzt|wieder|dabei|bei euch|bei ihnen'),
    ),
    inOrder(
      15,
      oneOf('reaktivierung|wiederaufnahme|wiedereinstieg|neustart|comeback|rückkehr'),
      oneOf('*'),
    ),
    together(
      30,
      oneOf('reaktivier*|wiederherstell*|wiederbeleb*'),
      oneOf('geschlossen*|gekündigt*|alt*|abgelaufen*|ehemalig*|nach*kündigung|beendet*'),
    ),

    /\bwieder\b.{0,25}\b(?:abo|abonnement|vertrag|mitglied\w*|konto|abschliessen|kunde)\b|\bneu (?:starten|anmelden|abschliessen)\b|\b(?:konto|abo)\b.{0,30}\b(?:geschlossen|beendet)\b.{0,80}\b(?:wieder|neu)\b/,
    /\b(?:zuruckkommen|zuruckkehren|wieder (?:abonnieren|einsteigen|buchen|nutzen|kunde)|erneut (?:abonnieren|buchen|abschliessen)|neu abonnieren|abo wieder)\b/,
    /\bwieder (?:starten|anfangen|loslegen|dabei|beginnen|aufnehmen)\b|\bneues abo\b|\b(?:bis \w+|fruher) kunde\w*\b/,
  ],
};

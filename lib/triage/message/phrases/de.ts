import type { Phrases } from './phrases';

export const german: Phrases = {
  intents: {
    cancel: [
      /\b(?:nicht|kein\w*) (?:mehr |weiter )?(?:zu )?(?:verlangern|brauchen)\b|\bbrauch\w*\b.{0,30}\bnicht mehr\b|\bprojekt (?:ist )?(?:vorbei|beendet|zu ende)\b/,
      /\b(?:abo|vertrag|mitgliedschaft|konto)\b.{0,25}\b(?:stoppen|beenden|einstellen|auflosen|kundigen)\b|\bbraucht?e?n? (?:wir|ich)? ?(?:\w+ ){0,4}nicht mehr\b/,
      /\b(?:kundig\w*|kuendig\w*|stornier\w*|abbestell\w*|beend\w*|gekundigt werden|abmeld\w*)\b/,
      /\bnicht (?:mehr |weiter )?(?:verlanger\w*|fortsetz\w*|fortfuhr\w*|weiterfuhr\w*)\b|\b(?:keine weiteren|nicht mehr) (?:abbuch\w*|abgebucht)\b/,
      /\b(?:aufhoren|loswerden|austreten|auslaufen lassen|einstellen)\b|\b(?:account|konto) (?:\w+ )?(?:loschen|schliessen)\b/,
      /\bnicht (?:mehr )?weiter(?:machen|nutzen|fuhren|verwenden)\b|\b(?:nichts|nicht) (?:mehr )?abbuch\w*|\bkein(?:en)? (?:weiteren )?(?:abo|vertrag) mehr\b/,
      /\b(?:brauch\w*|benotig\w*|nutz\w*)\b.{0,30}\bnicht mehr\b|\bzum (?:monatsende|jahresende|ende)\b.{0,20}\b(?:beend|kundig|auslauf)\w*/,
    ],
    resume: [
      /\b(?:noch ?mal|anders|neu|doch) (?:\w+ )?uberlegt\b|\bbestehen\b.{0,10}\blassen\b|\blassen\b.{0,30}\bbestehen\b|\b(?:bitte )?nicht (?:kundigen|stornieren|loschen)\b/,
      /\bfalsche[nr]? (?:knopf|button|taste|stelle)\b|\b(?:brauche|nutze|will|mochte)\b.{0,15}\bnoch\b(?!.*\b(?:rechnung|beleg|quittung))|\b(?:knopf|button|kundigung|ende)\b.{0,80}\bruckgangig\b/,
      /\bweiter ?(?:laufen|bestehen)\b|\b(?:laufen|bestehen) (?:zu )?lassen\b|\b(?:doch|lieber|nun doch)\b.{0,20}\b(?:weiter\w*|bleiben|behalten)\b|\bbleiben (?:doch|lieber|nun|wir|bei)\b|\bkundigung\b.{0,20}\b(?:versehen|irrtum|fehler)\w*/,
      /\b(?:nicht|doch nicht) (?:mehr )?(?:kundigen|stornieren|beenden)\b|\bkundigung\b.{0,30}\b(?:zuruck\w*|widerruf\w*|ruckgangig|aufheb\w*)\b|\b(?:reaktivier\w*|wieder aktivier\w*|fortsetzen)\b|\b(?:versehentlich|aus versehen) (?:gekundigt|storniert)\b|\bmochte (?:\w+ ){0,3}behalten\b|\banders uberlegt\b/,
    ],
    restart: [
      /\bwieder\b.{0,25}\b(?:abo|abonnement|vertrag|mitglied\w*|konto|abschliessen|kunde)\b|\bneu (?:starten|anmelden|abschliessen)\b|\b(?:konto|abo)\b.{0,30}\b(?:geschlossen|beendet)\b.{0,80}\b(?:wieder|neu)\b/,
      /\b(?:zuruckkommen|zuruckkehren|wieder (?:abonnieren|einsteigen|buchen|nutzen|kunde)|erneut (?:abonnieren|buchen|abschliessen)|neu abonnieren|abo wieder)\b/,
      /\bwieder (?:starten|anfangen|loslegen|dabei|beginnen|aufnehmen)\b|\bneues abo\b|\b(?:bis \w+|fruher) kunde\w*\b/,
    ],
    refund: [
      /\b(?:geld|betrag|zahlung|beitrag)\b.{0,60}\bzuruck\b|\buberweis\w*\b.{0,60}\bzuruck\b/,
      /\b(?:abbuchung|zahlung|belastung|lastschrift)\w*\b.{0,20}\b(?:ruckgangig|stornier\w*|zuruck\w*)\b|\bruckgangig machen\b/,
      /\b(?:erstatt\w*|ruckerstatt\w*|zuruckerstatt\w*|ruckzahl\w*|zuruckzahl\w*|geld zuruck|betrag zuruck|gutschr\w*|zuruckuberweis\w*)\b|\bzuruck(?:bekommen|haben|verlangen)?$/,
    ],
    charged_twice: [
      /\bzwei (?:identische|gleiche|dieselben)\b|\bwieso drei\b|\b(?:einmal|nur einmal) bestellt\b|\bhab\w* (?:\w+ )?(?:nur )?einmal (?:bestellt|gekauft|bezahlt)\b/,
      /\b(?:drei|vier|mehr|zwei)(?:mal|fach)\b.{0,40}\b(?:geld|abgebucht|abbuch\w*|belast\w*|berechn\w*|bezahl\w*|eingezogen|gezahlt)\b|\b(?:dreimal|viermal|mehrmals|drei mal|3x|3 mal)\b|\b(?:zweimal|zwei mal|doppelt|2x|2 mal)\b.{0,50}\b(?:betrag|konto\w*|karte|auszug)\b|\b(?:drei|vier|mehrere) (?:abbuchungen|zahlungen|belastungen|abos)\b/,
      /\b(?:doppelt\w*|zweimal|zwei mal|2x|2 mal|mehrfach)\b.{0,40}\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|bezahl\w*|abonn\w*|abo|gezahlt|rechnung\w*|buch\w*|zahl\w*|eingezogen)\b/,
      /\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|bezahl\w*|gezahlt|eingezogen)\b.{0,40}\b(?:doppelt|zweimal|zwei mal|mehrfach)\b|\bdoppel(?:abbuchung|buchung|zahlung|abo|belastung)\w*/,
      /\b(?:zwei|beide|zweite[ns]?)\b.{0,20}\b(?:abbuchung\w*|abos?|abonnements?|zahlung\w*|rechnung\w*|belastung\w*|konten|konto|vertrage)\b|\bnur (?:ein|eine|einen|eins)\b/,
      /\b(?:zweimal|doppelt\w*|identische\w*|dieselbe\w* betr\w*)\b(?=.*(?:abbuch|abgebucht|abgezogen|belast|berechn|bezahl|gekauft|abo|rechnung|betr[aä]g|gezahlt|euro|€))|^\W*(?:\w+ ){0,2}(?:zweimal|doppelt\w*)\W*$|\bzwei (?:gleiche|identische)\b|\bgleiche\w* betr\w*\b.{0,30}\b(?:zwei|nochmal|erneut)|\bversehentlich zwei\b/,
      /\bzwei (?:rechnungen|bestatigungen|abos|bestellungen|belege)\b|\bjetzt (?:habe|haben) (?:ich|wir) (?:zwei|doppelt)\b/,
      /\b(?:aus versehen|versehentlich)\b.{0,30}\b(?:doppelt|zweimal|zwei)\b|\bnoch ?(?:ein)?mal\b.{0,30}\b(?:abgebucht|bezahlt|berechnet)\b/,
    ],
    unknown_charge: [
      /\bnie(?:mals)?\b (?:\w+ ){0,2}(?:benutzt|genutzt|besucht|angemeldet|registriert|konto)\b|\b(?:dort|bei ihnen|hier)\b.{0,15}\bkein (?:konto|account)\b/,
      /\b(?:kenne|erkenne|zuordnen|weiss)\b.{0,25}\b(?:nicht|keine)\b.{0,20}|\b(?:nicht|nie) (?:autorisiert|genehmigt|veranlasst|zugestimmt|abgeschlossen|bestellt)\b|\b(?:unbekannte|unberechtigte|unautorisierte|verdachtige)\w*\b.{0,15}\b(?:abbuchung|buchung|zahlung|belastung)\b|\b(?:betrug|missbrauch|gestohlen)\b/,
      /\bnicht (?:von mir|mein\w*|meine)\b|\bkeine ahnung\b.{0,30}\b(?:was|wofur|woher)\b/,
      /\bnie(?:mals)? (?:\w+ )?(?:etwas )?(?:gekauft|bestellt|abonniert|gebucht)\b|\b(?:bin|war) (?:gar )?(?:kein|nie) kunde\b/,
    ],
    charged_after_cancel: [
      /\b(?:abgebucht|berechnet|belastet|eingezogen)\b.{0,60}\b(?:gekundigt|storniert)\b/,
      /\b(?:nach|trotz|obwohl|seit)\b.{0,40}\b(?:kundig\w*|gekundigt|storn\w*)\b.{0,60}\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|rechnung|eingezogen)\b/,
      /\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|rechnung|eingezogen)\b.{0,60}\b(?:nach|trotz|obwohl)\b.{0,40}\b(?:kundig\w*|gekundigt|storn\w*)\b/,
      /\b(?:gekundigt|storniert)\b.{0,60}\b(?:trotzdem|dennoch|aber|immer noch|weiterhin|und)\b.{0,40}\b(?:abgebucht|belast\w*|berechn\w*|rechnung|eingezogen)\b|\b(?:immer noch|weiterhin) (?:abgebucht|belastet|berechnet)\b/,
      /\b(?:gekundigt|storniert|beendet|abgelaufen)\b.{0,80}\b(?:abgebucht|abbuchung|belast\w*|berechn\w*|eingezogen)\b/,
      /\b(?:trotz|nach)\b (?:\w+ ){0,2}kundigung\b.{0,60}\b(?:abgebucht|abbuchung|belast\w*|berechn\w*|eingezogen|rechnung)\b|\babgebucht\b.{0,40}\b(?:trotz|nach)\b (?:\w+ ){0,2}kundigung/,
    ],
    payment_failing: [
      /\bkonto\b.{0,25}\b(?:gedeckt|aufgefullt|ausgeglichen|guthaben)\b|\b(?:zugang|konto|account)\b.{0,30}\bwieder (?:frei\w*|entsperr\w*|aktiv\w*)\b|\boffene\w* (?:betrag|posten|rechnung|summe)\b/,
      /\b(?:zahlung|abbuchung|karte|kreditkarte|lastschrift|verlangerung)\w*\b.{0,40}\b(?:fehlgeschlag\w*|abgelehnt|schlagt fehl|gescheitert|nicht (?:durch\w*|funktion\w*|akzeptiert|moglich|eingezogen)|zuruckgewiesen|unvollstandig|offen)\b/,
      /\b(?:fehlgeschlag\w*|abgelehnt\w*|gescheitert\w*)\b.{0,30}\b(?:zahlung|karte|abbuchung|lastschrift)\b|\b(?:uberfallig\w*|unbezahlt\w*|mahnung|zahlungserinnerung|nicht gedeckt|offene rechnung|zahlungsproblem\w*)\b|\b(?:wie|wo) (?:kann|konnen|soll) (?:ich|wir) (?:\w+ ){0,3}(?:bezahl\w*|zahl\w*|begleich\w*)\b/,
      /\b(?:nicht (?:eingezogen|abgebucht|verarbeitet) werden|konnte nicht (?:\w+ )?(?:eingezogen|belastet|verarbeitet))\b|\bnoch als (?:offen|unbezahlt)\b|\bnochmal(?:s)? (?:be)?zahlen\b/,
      /\bbank\b.{0,30}\b(?:verlangt|fordert|mochte|will|braucht)\b|\bzahlung\b.{0,25}\b(?:bestatigen|freigeben|freigabe|ausstehend)\b|\b(?:freigabe|freigeben|bestatigen)\b.{0,25}\bzahlung\b|\bzahlungslink\b|\bgesperrt\b.{0,40}\b(?:rechnung|zahlung)\b/,
    ],
    finish_checkout: [
      /\b(?:mitten im|wahrend des|wahrend der|beim) (?:bezahl\w*|zahlungs\w*|bestell\w*|kauf\w*|checkout)\b|\b(?:zahlungsseite|bezahlseite)\b|\b(?:anmeldung|registrierung) (?:abschliessen|beenden|fertig\w*)\b/,
      /\b(?:link|bezahlseite|checkout|kauf|bestellung|anmeldung)\b.{0,40}\b(?:abgelaufen|nicht abgeschlossen|abgebrochen|hangt|hing)\b|\b(?:versucht|wollte|wollten)\b.{0,25}\b(?:abonnieren|buchen|kaufen|abschliessen|bezahlen)\b|\b(?:kauf|bestellung|zahlung|abo) (?:abschliessen|fortsetzen|beenden)\b/,
    ],
    invoice_or_receipt: [
      /\bwo\b.{0,30}\b(?:rechnung(?:en)?|beleg(?:e)?)\b|\b(?:spesen\w*|steuerberater\w*|buchhaltung)\b.{0,60}\b(?:rechnung|beleg|quittung)\w*/,
      /\b(?:brauch\w*|benotig\w*|schick\w*|send\w*|zusend\w*|herunterlad\w*|download|find\w*|bekomm\w*|erhalt\w*|stell\w*|ubermittel\w*|kopie|fehlt|konn\w*|hatte gern\w*|wo)\b.{0,50}\b(?:rechnung(?:en)?|quittung(?:en)?|beleg(?:e)?|zahlungsbeleg)\b|\b(?:rechnung(?:en)?|quittung(?:en)?|beleg(?:e)?)\b.{0,40}\b(?:schick\w*|send\w*|zusend\w*|zukommen|bereitstell\w*|herunterlad\w*|finde\w*|benotig\w*|brauch\w*)\b|^(?:rechnung|quittung|beleg) (?:fur|vom|von)\b/,
    ],
    tax_number: [
      /\b(?:anschrift|adresse|firmensitz)\b.{0,40}\b(?:rechnung\w*)\b|\b(?:firma|wir|buro) (?:\w+ )?(?:umgezogen)\b/,
      /\b(?:ust-?id\w*|umsatzsteuer\w*|steuernummer|mwst\w*|uid|rechnungsadresse|rechnungsanschrift|firmenname|firmierung|rechnungsempfanger)\b/,
    ],
    update_card: [
      /\b(?:karte|kreditkarte)\b.{0,40}\b(?:austausch\w*|tausch\w*|umstell\w*|loschen|entfern\w*|ersetz\w*)\b/,
      /\b(?:hinterlegte|gespeicherte) (?:kredit)?karte\b|\bkarte\b.{0,40}\b(?:eintragen|hinterlegen|angeben)\b/,
      /\b(?:firmen|geschafts|ersatz|privat|kredit|neue[nrs]? |andere[nrs]? )(?:kredit)?karte\b.{0,50}\b(?:zahl\w*|nutz\w*|verwend\w*|umstell\w*|hinterleg\w*|eintrag\w*)\b|\bersatzkarte\b/,
      /\b(?:aktualisier\w*|ander\w*|wechsel\w*|ersetz\w*|hinterleg\w*|hinzufug\w*|eintrag\w*|austausch\w*|eingeb\w*)\b.{0,35}\b(?:karte|kreditkarte|zahlungsmethode|zahlungsart|zahlungsmittel|bankverbindung|kontodaten)\b|\b(?:karte|kreditkarte|zahlungsmethode|zahlungsart|bankverbindung)\b.{0,35}\b(?:aktualisier\w*|ander\w*|wechsel\w*|ersetz\w*|hinterleg\w*|hinzufug\w*|eintrag\w*|abgelaufen|lauft ab|neue)\b|\bneue (?:kredit)?karte\b/,
    ],
    change_plan: [
      /\b(?:jahrlich|monatlich|jahrweise)\b.{0,12}\b(?:zahl\w*|zahlung|abrechn\w*)\b|\b(?:jahres|monats)(?:abo|zahlung|tarif)\b.{0,30}\b(?:wechsel\w*|umstell\w*|moglich|geht)\b/,
      /\b(?:mochte\w*|will|wollen|kann|konnen|wie|wurde\w*|konnten)\b.{0,40}\b(?:tarif|plan|paket|jahrlich\w*|monatlich\w*|jahresabo|monatsabo|pro|business)\b.{0,30}\b(?:wechsel\w*|ander\w*|umstell\w*|upgrade\w*|downgrade\w*|umsteig\w*)\b|\b(?:auf|zum|zu) (?:\w+ ){0,3}(?:wechseln|upgraden|downgraden|umsteigen)\b|\b(?:lizenz\w*|platz\w*|nutzer|mitglieder|benutzer)\b.{0,20}\b(?:hinzufug\w*|entfern\w*|reduzier\w*|erhoh\w*)\b/,
    ],
    seats: [
      /\b(?:einlad\w*|einlade|hinzufug\w*)\b.{0,60}\b(?:zahl\w*|rechnung|kost\w*|berechn\w*)\b/,
      /\bpro person\b|\b(?:zahl\w*|kost\w*|berechn\w*)\b.{0,40}\b(?:lizenz\w*|platze|nutzer|benutzer|mitglieder|personen|leute|kollegen)\b/,
      /\b(?:lizenz\w*|pro (?:nutzer|benutzer|mitglied|person)|sitzplatz\w*)\b|\b(?:nutzer|benutzer|mitglieder|kollegen|mitarbeiter\w*|personen|leute|zu (?:zweit|dritt|viert|funft))\b.{0,40}\b(?:zahl\w*|berechn\w*|kost\w*|nutz\w*|abgerechn\w*)\b/,
      /\bzu (?:zweit|dritt|viert|funft|sechst|siebt|acht)\b|\b(?:funf|sechs|acht|zehn|\d+)[- ]?mal\b.{0,20}\b(?:zahl|preis|bezahl)\w*/,
    ],
    product_bug: [
      /\b(?:schlagt|schlagen|bricht|brechen)\b.{0,30}\b(?:fehl|ab)\b|\bseit (?:gestern|tagen|wochen|heute|dem update)\b.{0,40}\b(?:nicht|nichts|kaputt|fehler\w*)\b/,
      /\b(?:ladt|dreht sich|hangt)\b.{0,15}\b(?:ewig|endlos|immer|dauernd|nie|nicht)\b|\bkommt nie zum ende\b/,
      /\b(?:kaputt|defekt|bug|absturz\w*|sturzt|fehler|fehlermeldung\w*|unbrauchbar|ausfall|storung|hangt sich)\b|\bfunktioniert\b.{0,25}\b(?:nicht|nie)\b|\bgeht (?:\w+ )?nicht\b|\bladt nicht\b|\b(?:export\w*|import\w*|app|api|bericht\w*|synchronis\w*)\b.{0,40}\b(?:scheitert|schlagt fehl|bricht ab|fehler|nicht)\b|\bimmer noch\b.{0,25}\b(?:kostenlos\w*|free|gratis|gesperrt|eingeschrankt)\b/,
      /\bnicht (?:freigeschaltet|aktiviert|verfugbar|erreichbar|nutzbar)\b|\bkann\b.{0,30}\bnicht (?:offnen|nutzen|verwenden|speichern|exportieren)\b|\bnoch immer auf free\b/,
      /\b(?:verschwunden|weisser bildschirm|friert|eingefroren|hangt|abgesturzt)\b|\b(?:nicht|nie) (?:angekommen|gutgeschrieben|erschienen)\b(?!.*(?:erstattung|rechnung|gutschrift))/,
    ],
    feature_missing: [
      /\bnirgends\b|\bnirgendwo\b|\b(?:preisliste|preisseite|produktseite)\b.{0,30}\b(?:steht|stehen|heisst)\b/,
      /\bgibt es (?:\w+ ){0,4}(?:gar )?nicht\b(?!.*\b(?:knopf|button|option|rechnung|kundig))|\b(?:existiert|existieren)\b.{0,20}\bnicht\b|\bnoch nicht existiert\b|\b(?:webseite|website|homepage|werbung)\b.{0,30}\b(?:steht|heisst|sagt|verspricht)\b|\bbeworben\w*\b|\bversprochen\w*\b/,
      /\b(?:versprochen\w*|angekundigt\w*|zugesagt\w*|beworben\w*)\b|\b(?:fehlt|fehlen|gibt es (?:\w+ ){0,3}nicht)\b.{0,30}\b(?:funktion\w*|schnittstelle|integration)\b|\b(?:funktion\w*|schnittstelle|integration)\b.{0,40}\b(?:fehlt|fehlen|gibt es|nicht (?:da|vorhanden|verfugbar))\b|\b(?:nutzlos|nicht nutzlich|bringt (?:uns|mir) nichts)\b/,
    ],
    unwanted_renewal: [
      /\bkein(?:e|en)? (?:weiteres|zweites|neues) jahr\b|\bdachte\b.{0,30}\b(?:um|vorbei|zu ende|abgelaufen)\b/,
      /\bniemand\b.{0,25}\b(?:erinnert|informiert|gewarnt|bescheid)\b|\bprobe(?:abo|zeit\w*|monat)\b.{0,60}\b(?:kostenpflichtig\w*|ubergegangen|umgewandelt|abgebucht)\b|\b(?:weiteres|noch ein) jahr\b|\bwollte\b.{0,30}\b(?:abstellen|kundigen|beenden)\b/,
      /\b(?:vergess\w*|vergass)\b|\bverlanger\w*\b.{0,60}\b(?:ohne|nicht (?:gewollt|gewunscht|gewusst|informiert)|automatisch|ungewollt|uberrasch\w*|erinnerung)\b|\b(?:ohne|nicht (?:gewusst|gewollt|informiert)|ungewollt\w*|automatisch)\b.{0,40}\b(?:verlanger\w*|erinnerung|vorwarnung|hinweis)\b/,
      /\b(?:wollte|wollten) (?:\w+ )?(?:nicht|eigentlich kundigen|rechtzeitig kundigen)\b/,
      /\b(?:weiteres|neues|zweites) jahr\b/,
    ],
    explain_amount: [
      /\bwas (?:bedeutet|heisst|soll|ist das fur)\b|\bwofur\b/,
      /\b(?:warum|wieso|weshalb)\b.{0,80}(?:abgebucht|berechn|rechnung|betrag|zahl|kost|preis|teuer|hoher|mehr|\d|€)|\b(?:was ist|wofur|woraus)\b.{0,40}\b(?:betrag|abbuchung|rechnung|posten|zahlung|bezahlen wir|zahle\w*)\b|\b(?:hoher|mehr|teurer)\b.{0,12}\bals\b|\b(?:erklar\w*|versteh\w*|erlauter\w*|nachvollzieh\w*|aufschlussel\w*)\b.{0,40}\b(?:betrag|rechnung|abbuchung|anteilig\w*)\b|\b(?:betrag|rechnung|abbuchung)\b.{0,40}\b(?:erklar\w*|versteh\w*|erlauter\w*|nachvollzieh\w*|stimmt nicht|falsch)\b/,
      /\b(?:woran liegt|was ist passiert|wie (?:setzt|kommt|berechnet)|statt (?:der |den )?\d|anstatt \d|anstelle von)\b|\bbetrag\b.{0,30}\b(?:hoher|anders|falsch|stimmt)\b/,
      /\b(?:erklar\w*|erlauter\w*)\b|\bverstehe?n? (?:\w+ ){0,3}nicht\b|\bnicht (?:klar|verstandlich|nachvollziehbar)\b/,
    ],
    where_is_refund: [
      /\b(?:geld|erstattung|betrag)\b.{0,20}\bunterwegs\b|\bbisher (?:nichts|ist nichts)\b/,
      /\b(?:erstattung|ruckerstattung|gutschrift|ruckzahlung)\b (?:\w+ ){0,4}(?:versprochen|zugesagt|angekundigt|bestatigt)|\bwie lange\b.{0,40}\b(?:erstattung|ruckerstattung|gutschrift|ruckzahlung|geld)\b|\b(?:zugesagt|versprochen)\w*\b.{0,60}\b(?:kein cent|nichts|noch nicht|nicht) (?:\w+ ){0,2}(?:da|angekommen|eingegangen|erhalten|gesehen)/,
      /\bwo\b.{0,25}\b(?:erstattung|ruckerstattung|gutschrift|geld)\b/,
      /\b(?:erstattung|ruckerstattung|gutschrift|ruckzahlung)\b.{0,60}\b(?:nicht (?:da|angekommen|erhalten|eingegangen|sichtbar)|noch (?:nicht|nichts|aus)|wann|warte\w*|status|offen)\b/,
      /\b(?:noch (?:nicht|keine)|wann (?:kommt|erhalte|bekomme|wird|ist)|warte\w* (?:\w+ )?auf)\b (?:\w+ ){0,4}(?:erstattung|ruckerstattung|gutschrift|ruckzahlung|erstattet)\b/,
      /\b(?:versprochene|zugesagte|angekundigte)\w* (?:\w+ )?(?:erstattung|ruckerstattung|gutschrift|ruckzahlung)\b|\b(?:erstattung|ruckerstattung|gutschrift)\b (?:\w+ ){0,4}(?:versprochen|zugesagt)/,
    ],
    next_payment: [
      /\bnachste rechnung\b|\bnachste\w* (?:rechnung|abbuchung|zahlung)\b/,
      /\bwann\b.{0,30}\b(?:nachste|nachsten|wieder)\b.{0,30}\b(?:abgebucht|abbuch\w*|zahl\w*|belast\w*)\b/,
      /\bwann\b.{0,40}\b(?:nachste\w*|verlanger\w*|abgebucht|fallig|zahlung)\b|\bnachste[nr]? (?:zahlung|abbuchung|rechnung|verlangerung|rate)\b/,
      /\b(?:an welchem|welchen) tag\b|\bwann\b.{0,40}\b(?:abbuch\w*|verlanger\w*|zahl\w*|fallig)\b|\bnachste\w* (?:betrag|termin|abbuchung)\b/,
    ],
    thanks: [
      /\b(?:vielen dank|danke\w*|besten dank|herzlichen dank)\b|\b(?:funktioniert|klappt) (?:jetzt|nun|wieder)\b|\berledigt\b/,
    ],
  },
  except: {
    feature_missing: [
      /\bnirgend\w+\b.{0,40}\b(?:rechnung\w*|beleg\w*|kundig\w*|knopf|button|option)|\b(?:rechnung\w*|beleg\w*|kundig\w*|knopf|button)\b.{0,40}\bnirgend/,
      /\b(?:erstatt\w*|ruckzahl\w*|ruckerstatt\w*|gutschrift|geld)\b.{0,30}\b(?:versproch\w*|zugesagt|angekundigt)|\b(?:versproch\w*|zugesagt\w*|angekundigt\w*) (?:\w+ )?(?:erstatt|ruckzahl|ruckerstatt|gutschr)/,
    ],
    resume: [/\bnicht (?:mehr )?(?:weiter|verlanger|behalt)/],
    cancel: [
      /\bkundigung\b.{0,30}\b(?:versehen|irrtum|zuruck|ignorier\w*|vergessen sie)|\b(?:abbuchung|zahlung|lastschrift)\w* (?:\w+ )?stornier\w*|\b(?:habe|hatte|hab|haben|hatten|langst|schon|bereits)\b.{0,25}\b(?:gekundigt|storniert|beendet)\b/,
      /\b(?:doch nicht|nicht mehr|nicht) (?:kundigen|stornieren|beenden)\b|\bkundigung\b.{0,30}\b(?:zuruck\w*|widerruf\w*|ruckgangig)\b|\b(?:vergess\w*|vergass)\b.{0,20}\bkundig\w*|\bkundig\w*\b.{0,12}\b(?:vergess\w*|vergass)\b|\b(?:eines|eins|das (?:zweite|andere)|den zweiten)\b.{0,20}\b(?:kundig\w*|stornier\w*)\b/,
    ],
    refund: [
      /\b(?:knopf|tarif|abo|kundigung|endet)\b.{0,80}\bruckgangig\b/,
      /\bkein\w* geld\b.{0,10}\bzuruck|\b(?:keine|nicht|ohne)\b[^,]{0,25}\b(?:erstatt\w*|ruckerstatt\w*|ruckzahl\w*|gutschrift)\b/,
      /\bkeine (?:erstattung|ruckerstattung)\b|\bdanke fur die (?:erstattung|ruckerstattung)\b/,
    ],
    product_bug: [
      /\b(?:verlangerung|lastschrift|kreditkarte|einzug)\w*\b/,
      /\b(?:abrechnung|rechnung|zahlung|karte|abbuchung)\w*\b/,
    ],
    payment_failing: [/\b(?:export|import)\w*\b/],
    invoice_or_receipt: [
      /\b(?:warum|wieso|weshalb)\b|\bhoher als\b|\bstimmt nicht\b|\berklar\w*|\bverstehe\b/,
    ],
    charged_twice: [
      /\b(?:gekundigt|storniert)\b.{0,80}\b(?:noch ?(?:ein)?mal|erneut|wieder|weiter)\b|\b(?:trotz|nach) (?:\w+ )?kundigung\b|\b(?:dreimal|mehrmals|zweimal)\b.{0,25}\b(?:geschrieben|gemeldet|versucht|angerufen|gefragt)\b|\bzwei\w*mal (?:pro|im) (?:monat|jahr|woche)\b/,
      /\bzwei (?:wochen|tage|monate|jahre)\b|\bnur (?:ein|eine|einen) (?:problem|frage)\b/,
    ],
    unwanted_renewal: [/\b(?:vergess\w*)\b.{0,20}\b(?:passwort|dass ich)\b|\bpasswort vergessen\b/],
    unknown_charge: [/\bweiss\b.{0,20}\bwie\b/],
  },
  toCome:
    /\b(?:wird|werde|werden)\b.{0,40}\b(?:noch|weiter\w*|wieder|nochmals?|kunftig)\b.{0,30}\b(?:abgebucht|belastet|berechnet|eingezogen)\b|\b(?:nichts mehr|nicht (?:mehr|weiter|nochmals?)|keine weiteren?)\b.{0,25}\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|einzieh\w*)\b/,
  signs: {
    seats: [
      /\b(?:lizenz\w*|platze|nutzer|benutzer|mitglieder|kollegen|kolleginnen|mitarbeiter\w*|unser team|ganzes team|pro nutzer)\b/,
    ],
    unauthorised: [
      /\bihre (?:seite|webseite|website|dienste) nie\b|\bnie(?:mals)? (?:benutzt|besucht|registriert)\b/,
      /\b(?:nicht|nie) (?:autorisiert|genehmigt|veranlasst|zugestimmt)\b|\b(?:unberechtigt|unautorisiert)\w*\b|\bbetrug\b|\bgestohlen\b|\bmissbrauch\b|\bnie(?:mals)? (?:\w+ )?(?:etwas )?(?:abgeschlossen|bestellt|abonniert|gekauft)\b/,
    ],
    access: [
      /\bkomme\w*\b.{0,30}\bnicht\b.{0,20}\b(?:in|rein|hinein|account|konto)\b|\b(?:kein(?:en)? zugriff|keinen zugang|nicht (?:mehr )?(?:einloggen|anmelden|zugreifen)|gesperrt|blockiert|deaktiviert)\b|\bimmer noch\b.{0,25}\b(?:kostenlos\w*|free|gratis)\b|\bnicht freigeschaltet\b/,
    ],
    paid: [
      /\b(?:habe|haben) (?:\w+ ){0,4}(?:bezahlt|gezahlt|uberwiesen|beglichen)\b|\bbereits (?:bezahlt|uberwiesen)\b/,
    ],
    cancelled: [
      /\b(?:mitgliedschaft|abo|abonnement|vertrag|konto)\b.{0,60}\b(?:ausgelaufen|geendet|abgelaufen|beendet|zu ende)\b/,
      /\b(?:hab|habe|haben|hatte|langst|schon|bereits)\b.{0,30}\b(?:gekundigt|storniert)\b|\b(?:beendet|geschlossen)\b.{0,10}\b(?:habe|hatte|war)\b/,
      /\b(?:habe|haben|hatte|hatten) (?:\w+ ){0,4}(?:gekundigt|storniert)\b|\bnach (?:der|meiner) kundigung\b/,
    ],
    charged: [
      /\b(?:neue|wieder|erneut)\b.{0,12}\b(?:abbuchung|zahlung|belastung)\b/,
      /\b(?:abgebucht|abbuchung|berechnet|belastet|rechnung|eingezogen)\b/,
    ],
    keep_newer: [
      /\b(?:neue\w*|zweite\w*)\b.{0,15}\b(?:behalten|weiter\w*)\b|\b(?:alte\w*|erste\w*)\b.{0,15}\b(?:kundig\w*|stornier\w*)\b/,
    ],
    never_worked: [/\b(?:nie|noch nie) (?:\w+ )?funktioniert\b|\bvon anfang an\b/],
    all_invoices: [
      /\balle (?:\w+ )?(?:rechnungen|belege|quittungen)\b|\brechnungen (?:fur|aus) (?:das jahr |20\d\d)\b/,
    ],
    renewed: [/\bverlanger\w*\b|\bprobe(?:zeit|abo|phase|monat)\b|\btestphase\b|\bweiteres jahr\b/],
  },
  yes: /^(?:ja|gerne|genau|ok|okay|einverstanden|bitte (?:so|machen|tun)|passt|in ordnung|klar|stimmt|machen sie das)\b/,
  inert: [
    /\bignorier\w*\b.{0,30}\b(?:vorherig\w*|bisherig\w*|regeln|anweisungen)\b|^\W*(?:system)\s*:|\b(?:assistent|bot|modell|ki|agent)\b.{0,30}\b(?:muss|soll|mussen)\b/,
  ],
  months: [
    /\bjanuar\b|\bjanner\b/,
    /\bfebruar\b/,
    /\bmarz\b/,
    /\bapril\b/,
    /\bmai\b/,
    /\bjuni\b/,
    /\bjuli\b/,
    /\baugust\b/,
    /\bseptember\b/,
    /\boktober\b/,
    /\bnovember\b/,
    /\bdezember\b/,
  ],
};

import type { Phrases } from './phrases';
import { inClause, inOrder, oneOf } from './word-lists';

export const germanSigns: Phrases['signs'] = {
  seats: [
    /\b(?:lizenz\w*|platze|nutzer|benutzer|mitglieder|kollegen|kolleginnen|mitarbeiter\w*|unser team|ganzes team|pro nutzer)\b/,
  ],
  unauthorised: [
    inOrder(
      60,
      oneOf('ohne'),
      oneOf('meine|unsere|mein'),
      oneOf('erlaubnis|zustimmung|einwilligung|autorisierung|genehmigung|einverständnis'),
    ),
    inOrder(
      50,
      oneOf('jemand|fremde*|unbekannte|dritte|hacker'),
      oneOf('karte|kreditkarte|kartendaten|konto'),
    ),

    /\bihre (?:seite|webseite|website|dienste) nie\b|\bnie(?:mals)? (?:benutzt|besucht|registriert)\b/,
    /\b(?:nicht|nie) (?:autorisiert|genehmigt|veranlasst|zugestimmt)\b|\b(?:unberechtigt|unautorisiert)\w*\b|\bbetrug\b|\bgestohlen\b|\bmissbrauch\b|\bnie(?:mals)? (?:\w+ )?(?:etwas )?(?:abgeschlossen|bestellt|abonniert|gekauft)\b/,
  ],
  access: [
    /\bkomme\w*\b.{0,30}\bnicht\b.{0,20}\b(?:in|rein|hinein|account|konto)\b|\b(?:kein(?:en)? zugriff|keinen zugang|nicht (?:mehr )?(?:einloggen|anmelden|zugreifen)|gesperrt|blockiert|deaktiviert)\b|\bimmer noch\b.{0,25}\b(?:kostenlos\w*|free|gratis)\b|\bnicht freigeschaltet\b/,
  ],
  paid: [
    inClause(
      40,
      oneOf('hab|habe|haben'),
      oneOf('(?<!nicht )bezahlt|gekauft|überwiesen|upgegradet'),
    ),
    /\b(?:habe|haben) (?:\w+ ){0,4}(?:bezahlt|gezahlt|uberwiesen|beglichen)\b|\bbereits (?:bezahlt|uberwiesen)\b/,
  ],
  cancelled: [
    inOrder(40, oneOf('bin|sind'), oneOf('raus|ausgestiegen|ausgetreten')),
    inOrder(
      50,
      oneOf('abo|abonnement|vertrag|mitgliedschaft|account|konto|plan|tarif'),
      oneOf('ist|wurde|war|seit|endete|sei'),
      oneOf('geschlossen|beendet|gekündigt|gelöscht|storniert|ausgelaufen|zu ende|am \\d+|im \\w+'),
    ),
    inOrder(20, oneOf('kein|keine|nicht'), oneOf('kunde mehr|kunden mehr|kundin mehr|mehr kunde')),
    inOrder(
      30,
      oneOf('kündigung'),
      oneOf('bestätigt|wirksam|durch|erfolgt|akzeptiert|eingereicht'),
    ),

    /\b(?:mitgliedschaft|abo|abonnement|vertrag|konto)\b.{0,60}\b(?:ausgelaufen|geendet|abgelaufen|beendet|zu ende)\b/,
    /\b(?!(?<=^)(?:habe?|haben) (?:ich|wir)\b)(?:hab|habe|haben|hatte|langst)\b(?!.{0,25}\b(?:nicht|nie|niemals)\b).{0,30}\b(?:gekundigt|kuendigt|gekuendigt|storniert)\b|\b(?:beendet|geschlossen)\b.{0,10}\b(?:habe|hatte|war)\b/,
    /\b(?!(?<=^)(?:habe?|haben) (?:ich|wir)\b)(?:habe|haben|hatte|hatten) (?:(?!nicht |nie |niemals )\w+ ){0,4}(?:gekundigt|storniert)\b|\bnach (?:der|meiner) kundigung\b/,
  ],
  charged: [
    inOrder(40, oneOf('ging|gingen|geht|gehen|ist|sind'), oneOf('ab|weg|runter')),
    inOrder(30, oneOf('bucht|buchen|zieht|ziehen'), oneOf('ab|ein')),
    inOrder(0, oneOf('zahle|abgezogen|kassiert|in rechnung')),

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
};

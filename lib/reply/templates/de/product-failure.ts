import type { DraftTemplates } from '../templates';

/** Beside a contested payment: whether another one is to come. */
const ENDING = `{% if ended_date %}Ihr Abonnement endete am {{ ended_date }}; dafür wird also nichts mehr eingezogen.{% elsif wants_end %}Sie möchten auch, dass das Abonnement endet; darum kümmere ich mich gesondert.{% else %}Falls Ihr Abonnement enden soll, damit nichts mehr eingezogen wird, schreiben Sie mir das bitte, dann kümmere ich mich gesondert darum.{% endif %}`;

const EXTRA_PAYMENT = `{{ extra_amount }}{% if extra_paid_date %} vom {{ extra_paid_date }}{% endif %}`;

const PAYMENT = `{{ amount }}{% if paid_date %} vom {{ paid_date }}{% endif %}`;

const DISPUTED = `{% if dispute_amount %}der Zahlung über {{ dispute_amount }}{% if dispute_date %} vom {{ dispute_date }}{% endif %}{% else %}dieser Zahlung{% endif %}`;

/** The product, or our promise, may have failed the customer; or a payment is contested. */
export const productFailure = {
  product_issue: `vielen Dank für Ihre Nachricht; es tut mir leid, dass Sie diesen Ärger haben. Sie bezahlen für etwas, das einfach funktionieren soll, und ich kann gut verstehen, dass das frustrierend ist.

Ich gebe Ihre Angaben an das Team weiter, das für das Produkt zuständig ist.{% if amount and paid_date %} In der Abrechnung sehe ich Ihre Zahlung über ${PAYMENT}{% if plan %} für {{ plan }}{% endif %}.{% elsif plan %} In der Abrechnung sehe ich Ihr Abonnement {{ plan }}.{% endif %} Wie es ausgeht, kann ich Ihnen noch nicht sagen; ich möchte herausfinden, was passiert ist, statt zu raten. Ich schreibe Ihnen, wenn ich mehr weiß, auch dazu, was es für Ihre Zahlung bedeutet.

Falls Sie uns etwas noch nicht gesagt haben, etwa die Uhrzeit oder den Wortlaut auf dem Bildschirm, antworten Sie bitte auf diese Nachricht.`,

  product_refund: `vielen Dank für Ihre Nachricht; es tut mir leid, dass es nicht so funktioniert hat, wie Sie es mit Recht erwarten.

{% if extra_amount %}Ich habe die Zahlung gefunden, um die es geht: ${EXTRA_PAYMENT}{% if extra_invoice_number %} (Rechnung {{ extra_invoice_number }}){% endif %}.{% elsif amount %}Ich habe die Zahlung gefunden, um die es geht: ${PAYMENT}.{% else %}Ich habe Ihr Konto gefunden.{% endif %} Ich prüfe das jetzt, und Sie bekommen von mir eine klare Antwort. Ihre Nachricht gebe ich auch an das Team weiter, das für das Produkt zuständig ist, damit auch die Ursache angegangen wird.

Sie müssen inzwischen nichts tun. Falls Sie uns etwas noch nicht gesagt haben, antworten Sie bitte auf diese Nachricht.`,

  charged_after_end: `vielen Dank für Ihre Nachricht; das tut mir leid. Ich habe die Datumsangaben verglichen: {% if ended_date or end_date %}Ihr Abonnement{% if plan %} {{ plan }}{% endif %} {% if ended_date %}endete am {{ ended_date }}{% else %}sollte am {{ end_date }} enden{% endif %}, und ich sehe{% else %}Ich sehe{% endif %} eine {% if extra_amount %}Zahlung über ${EXTRA_PAYMENT}{% elsif amount %}Zahlung über ${PAYMENT}{% else %}spätere Zahlung{% endif %}, mit der Sie nicht gerechnet haben.

Ich prüfe diese Zahlung jetzt und schreibe Ihnen, was dabei herauskommt. Falls Geld zurückzuzahlen ist, geht es auf dem Weg zurück, auf dem bezahlt wurde; Banken brauchen dafür meist 5 bis 10 Werktage.

Sie müssen inzwischen nichts tun, und ich gehe auch der Frage nach, wie es dazu gekommen ist.`,

  unwanted_renewal: `vielen Dank für Ihre Nachricht. Ich sehe, dass sich Ihr Abonnement{% if plan %} {{ plan }}{% endif %}{% if extra_paid_date %} am {{ extra_paid_date }}{% elsif paid_date %} am {{ paid_date }}{% endif %}{% if extra_amount %} für {{ extra_amount }}{% elsif amount %} für {{ amount }}{% endif %} verlängert hat{% if period_end %} und jetzt bis zum {{ period_end }} läuft{% endif %}. Ich verstehe, dass Sie das nicht wollten, und bedaure die unangenehme Überraschung.

Ich kümmere mich jetzt um beides: dass es sich nicht noch einmal verlängert, und was sich bei dieser Zahlung machen lässt. Sie bekommen von mir zu beidem eine klare Antwort; bis dahin wird an Ihrem Konto nichts geändert.

Sie müssen inzwischen nichts tun.`,

  unknown_charge: `vielen Dank, dass Sie nachfragen; es ist richtig, eine Abbuchung zu prüfen, die Sie nicht kennen.{% if amount %} Die Zahlung über ${PAYMENT}{% if card %} mit der {{ card }}{% endif %} {% if plan %}ist für {{ plan }}{% if start_date %}, ein Abonnement, das am {{ start_date }} begonnen hat{% endif %}{% else %}gehört zu dem Konto mit Ihrer E-Mail-Adresse{% endif %}.{% endif %}

Manchmal stellt sich heraus, dass sich jemand aus dem Kollegenkreis oder der Familie angemeldet hat oder dass aus einer Testphase ein bezahlter Tarif geworden ist.

Hilft Ihnen das, die Zahlung zuzuordnen?

Falls nicht, antworten Sie bitte kurz. Ich gehe der Sache dann mit dem Team nach, das sich um solche Zahlungen kümmert. Falls Sie glauben, dass jemand anderes Ihre Karte benutzt, sagen Sie das bitte auch Ihrer Bank, damit sie die Karte schützen kann.`,

  dispute_open: `vielen Dank für Ihre Nachricht; es tut mir leid, dass Sie diese Sorge haben. Ihre Bank hat zu ${DISPUTED} ein Verfahren eröffnet. Solange es läuft, entscheidet die Bank über dieses Geld, und wir können es nicht selbst zurückgeben.

Ich gebe Ihre Nachricht an die Person weiter, die bei uns für solche Fälle zuständig ist, damit sie berücksichtigt wird. Das Ergebnis erfahren Sie von Ihrer Bank; sie kann Ihnen auch sagen, wie weit sie ist.

${ENDING}`,

  inquiry_open: `vielen Dank für Ihre Nachricht; es tut mir leid, dass Sie diese Sorge haben. Ihre Bank hat bei uns zu ${DISPUTED}{% if plan %} für {{ plan }}{% endif %} nachgefragt. Im Moment ist das nur eine Rückfrage; entschieden ist noch nichts.

Ich gebe Ihre Nachricht an die Person weiter, die bei uns für solche Fälle zuständig ist. Ich schreibe Ihnen, wenn ich weiß, wie es weitergeht, und bis dahin wird an Ihrem Konto nichts geändert.

${ENDING} Falls Sie die Zahlung doch wiedererkennen, sagen Sie das bitte Ihrer Bank und uns.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const NO_CARD_DATA = 'Bitte senden Sie keine Kartendaten; ich brauche sie nicht.';

const SUBSCRIPTION = `Ihr Abonnement {{ plan }}`;

/** The message and the billing state do not decide: one precise question, nothing given away. */
export const notEnoughEvidence = {
  several_customers: `vielen Dank für Ihre Nachricht. Ihre E-Mail-Adresse wird bei uns für mehr als ein Konto verwendet, und ich möchte sicher sein, dass ich das richtige vor mir habe, bevor ich etwas sage oder ändere.

Um welche Firma oder welches Konto geht es Ihnen? Es genügt der Name, der auf der Rechnung steht, oder die Nummer einer Rechnung.

Sobald ich das weiß, sehe ich nach und antworte Ihnen. ${NO_CARD_DATA}`,

  customer_not_found: `vielen Dank für Ihre Nachricht. Ich möchte der Sache gern nachgehen, finde aber kein Konto, das zu der Adresse gehört, von der Sie schreiben. Zum Schutz unserer Kundinnen und Kunden kann ich über ein Konto nur mit der Person sprechen, auf deren Namen die Rechnungen lauten.

Könnten Sie uns noch einmal von der E-Mail-Adresse schreiben, an die Ihre Rechnungen oder Belege gehen?

Wenn Sie die Nummer einer Rechnung oder eines Belegs dazuschreiben, finde ich es schneller. ${NO_CARD_DATA}`,

  nothing_asked: `vielen Dank für Ihre Nachricht. Ich habe mir Ihr Konto angesehen{% if in_order %}, und bei der Abrechnung ist alles in Ordnung{% endif %}.{% if amount_due and processing_amount == nil %} Ihre Rechnung{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} über {{ amount_due }} ist noch offen.{% endif %}{% if plan and end_date %} ${SUBSCRIPTION} ist so eingestellt, dass es am {{ end_date }} endet.{% elsif plan and next_payment_date %} ${SUBSCRIPTION} ist aktiv, und die nächste Zahlung{% if next_payment_amount %} über {{ next_payment_amount }}{% endif %} ist am {{ next_payment_date }} fällig.{% endif %}{% if arrived and amount and paid_date %} Die letzte Zahlung über {{ amount }} vom {{ paid_date }} ist angekommen.{% endif %}

{% if in_order %}Sie müssen nichts tun. {% endif %}Falls ich mir noch etwas anderes ansehen soll, genügt eine Antwort auf diese Nachricht; mit Datum und Betrag oder mit dem Wortlaut, den Sie auf dem Bildschirm sehen, finde ich es am schnellsten.`,

  question_needed: `vielen Dank für Ihre Nachricht; es tut mir leid, dass etwas nicht so funktioniert, wie es soll. Ich habe mir Ihr Konto angesehen, kann von hier aus aber noch nicht erkennen, um welches Problem es geht, und möchte nichts auf gut Glück ändern.

Was genau sehen Sie, und wo: zum Beispiel eine Meldung auf dem Bildschirm, einen Betrag auf Ihrem Kontoauszug oder eine Rechnung?

Der Wortlaut der Meldung oder Datum und Betrag genügen mir, um es zu finden. ${NO_CARD_DATA}`,
} as const satisfies DraftTemplates;

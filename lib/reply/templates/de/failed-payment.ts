import type { DraftTemplates } from '../templates';

const NO_CARD_DATA = 'Bitte senden Sie keine Kartendaten per E-Mail; wir brauchen sie nie.';

const NOT_CHARGED = `{% if nothing_charged %} Für die Bestellung wurde nichts berechnet. Falls Ihre Bank einen Betrag anzeigt, ist das eine Vormerkung, die innerhalb weniger Tage von selbst verschwindet.{% endif %}`;

const ORDER = `Ihre Bestellung{% if checkout_date %} vom {{ checkout_date }}{% endif %}{% if plan %} für {{ plan }}{% endif %}`;

const IF_IT_FAILS = `Falls die Zahlung {% if decline %}wieder abgelehnt wird{% else %}nicht gelingt{% endif %}, versuchen Sie es bitte mit einer anderen Karte, oder fragen Sie Ihre Bank.`;

/** A payment did not come through, or is still on its way. */
export const failedPayment = {
  card_to_update: `vielen Dank für Ihre Nachricht. Die Zahlung{% if amount_due %} über {{ amount_due }}{% endif %}{% if plan %} für {{ plan }}{% endif %} konnte{% if failed_date %} am {{ failed_date }}{% endif %}{% if failed_card %} mit der {{ failed_card }}{% endif %} nicht ausgeführt werden.{% if decline %} {{ decline }}{% endif %}

{% if link %}Auf Ihrer Abrechnungsseite können Sie eine neue Karte eintragen. Bitte melden Sie sich dort mit der E-Mail-Adresse an, an die Ihre Rechnungen gehen:

{{ link }}{% else %}Ich kläre, wie Sie die Karte am besten ändern können, und schreibe Ihnen dann. ${NO_CARD_DATA}{% endif %}

{% if retry_date %}Die Zahlung wird am {{ retry_date }} automatisch noch einmal versucht. Wenn die neue Karte bis dahin eingetragen ist, müssen Sie nichts weiter tun.{% else %}Wenn die neue Karte gespeichert ist, antworten Sie bitte auf diese Nachricht, dann prüfe ich, ob noch etwas offen ist.{% endif %}`,

  invoice_to_pay: `vielen Dank für Ihre Nachricht. Die Rechnung{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}{% if plan %} für {{ plan }}{% endif %} ist noch offen{% if due_date %}, fällig am {{ due_date }}{% endif %}{% if amount_due %}; zu zahlen sind {{ amount_due }}{% endif %}.{% if failed_date %} Der letzte Versuch, den Betrag einzuziehen, ist am {{ failed_date }} nicht gelungen.{% endif %}{% if decline %} {{ decline }}{% endif %}

{% if link %}Hier können Sie die Rechnung ansehen und mit einer Karte Ihrer Wahl bezahlen:

{{ link }}{% else %}Ich bereite eine Möglichkeit vor, sie zu bezahlen, und schreibe Ihnen dann. ${NO_CARD_DATA}{% endif %}

{% if failed_date %}Wenn sie bezahlt ist, dauert es manchmal ein paar Minuten, bis Ihr Konto auf dem neuen Stand ist. Falls danach noch etwas nicht funktioniert, antworten Sie bitte auf diese Nachricht, dann sehe ich gleich nach.{% else %}Falls an der Rechnung etwas nicht stimmt, antworten Sie bitte auf diese Nachricht und schreiben Sie mir, was es ist, bevor Sie sie bezahlen.{% endif %}`,

  bank_confirmation: `vielen Dank für Ihre Nachricht. Ihre Zahlung{% if amount_due %} über {{ amount_due }}{% endif %}{% if plan %} für {{ plan }}{% endif %} ist noch nicht ausgeführt, weil Ihre Bank möchte, dass Sie sie selbst bestätigen. Das ist eine Sicherheitsabfrage der Bank; eine neue Karte brauchen Sie dafür nicht.

{% if link %}Hier können Sie die {% if open_invoice_number %}Rechnung {{ open_invoice_number }}{% else %}Rechnung{% endif %} bezahlen und die Zahlung bestätigen. Ihre Bank bittet Sie dann um die Freigabe, meist in ihrer App oder mit einer SMS:

{{ link }}{% else %}Ich bereite eine Seite vor, auf der Sie sie bestätigen können, und schreibe Ihnen dann.{% endif %}

Falls die Abfrage nicht erscheint oder die Bestätigung abgelehnt wird, kann Ihre Bank Ihnen den Grund nennen. Dann können Sie auch eine andere Karte verwenden.`,

  checkout_to_finish: `vielen Dank für Ihre Nachricht. Ich sehe, dass ${ORDER} nicht abgeschlossen wurde.{% if decline %} {{ decline }}{% endif %}${NOT_CHARGED}

{% if link %}Hier können Sie die Bestellung dort fortsetzen, wo Sie aufgehört haben:

{{ link }}

{% if link_expires %}Dieser Link gilt bis zum {{ link_expires }}. {% endif %}{% else %}Ich kläre, wie Sie die Bestellung fortsetzen können, und schreibe Ihnen dann. {% endif %}${IF_IT_FAILS} Und wenn Sie die Bestellung nicht mehr möchten, müssen Sie nichts tun.`,

  checkout_without_recovery: `vielen Dank für Ihre Nachricht. Ich sehe, dass ${ORDER} nicht abgeschlossen wurde und dass die Zahlungsseite dazu abgelaufen ist.${NOT_CHARGED}

{% if link %}Falls Sie noch bestellen möchten, können Sie hier neu beginnen:

{{ link }}{% else %}Falls Sie noch bestellen möchten, können Sie es auf unserer Website einfach noch einmal tun, wie beim ersten Mal.{% endif %}

${IF_IT_FAILS} ${NO_CARD_DATA}`,

  payment_processing: `vielen Dank für Ihre Nachricht. Ihre Zahlung{% if processing_amount %} über {{ processing_amount }}{% endif %}{% if processing_date %} vom {{ processing_date }}{% endif %} ist unterwegs. Es ist eine Überweisung oder Lastschrift, und Banken brauchen dafür mehrere Werktage. Bis dahin wird die Rechnung{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} als offen angezeigt.

Bitte zahlen Sie nicht ein zweites Mal, sonst würde der Betrag doppelt abgebucht.

Sobald Ihre Bank die Zahlung abgeschlossen hat, gilt die Rechnung von selbst als bezahlt, und Sie müssen nichts tun. Falls sie in zehn Tagen noch offen ist, antworten Sie bitte auf diese Nachricht, dann gehe ich der Sache nach.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const LOG_IN = `{% if link %}Bitte melden Sie sich mit der E-Mail-Adresse an, an die Ihre Rechnungen gehen; Sie bekommen einen Code zugeschickt und brauchen kein Passwort:

{{ link }}{% else %}Ich kläre, wie Sie am besten dorthin kommen, und schreibe Ihnen dann.{% endif %}`;

const WANTED = `{% if wanted_invoice_number %} {{ wanted_invoice_number }}{% endif %}{% if wanted_invoice_date %} vom {{ wanted_invoice_date }}{% endif %}{% if wanted_invoice_amount %} über {{ wanted_invoice_amount }}{% endif %}`;

/** The customer can do it, or can be shown where. */
export const selfServe = {
  invoice_wanted: `vielen Dank für Ihre Nachricht. {% if link_kind == 'hosted_invoice' %}Hier ist Ihre Rechnung${WANTED}. Auf dieser Seite können Sie sie ansehen und als PDF herunterladen, und wenn sie bezahlt ist, auch den Zahlungsbeleg:

{{ link }}{% elsif link %}Alle Ihre Rechnungen finden Sie auf Ihrer Abrechnungsseite, jede als PDF zum Herunterladen, und wenn sie bezahlt ist, mit Zahlungsbeleg. ${LOG_IN}{% else %}Ich habe {% if wanted_invoice_number %}Ihre Rechnung${WANTED}{% else %}Ihr Konto{% endif %} gefunden. Eine Seite, auf der Sie das Dokument selbst herunterladen könnten, gibt es zurzeit nicht; ich bereite es daher für Sie vor und schreibe Ihnen damit.{% endif %}

Falls Sie eine andere Rechnung brauchen oder eine mit anderen Angaben, nennen Sie mir bitte den Monat oder den Betrag und was darauf stehen soll.`,

  update_card_self_serve: `vielen Dank für Ihre Nachricht. Ihre Karte{% if plan %} für {{ plan }}{% endif %} können Sie auf Ihrer Abrechnungsseite selbst ändern.{% if card %} Die letzte Zahlung erfolgte mit der {{ card }}.{% endif %} ${LOG_IN}

Dort können Sie die neue Karte hinzufügen und als Standard festlegen.{% if next_payment_date %} Die nächste Zahlung am {{ next_payment_date }} läuft dann über diese Karte.{% endif %}

Bitte senden Sie keine Kartendaten per E-Mail; wir brauchen sie nie. Falls auf dieser Seite etwas nicht funktioniert, antworten Sie bitte und schreiben Sie mir, was Sie sehen.`,

  change_plan_self_serve: `vielen Dank für Ihre Nachricht. Ihren Tarif können Sie auf Ihrer Abrechnungsseite selbst ändern.{% if plan %} Zurzeit haben Sie {{ plan }}{% if price %} für {{ price }}{% endif %}.{% endif %} ${LOG_IN}

Dort können Sie einen anderen Tarif wählen. Bevor Sie bestätigen, sehen Sie, was der Wechsel kostet und was für die schon bezahlte Zeit abgezogen wird.

Es ändert sich nichts, bevor Sie es dort bestätigen. Falls der Tarif, den Sie suchen, nicht dabei ist, antworten Sie bitte und schreiben Sie mir, welcher es ist.`,

  billing_details_self_serve: `vielen Dank für Ihre Nachricht. Ihre Rechnungsangaben können Sie selbst ändern: Name und Anschrift auf Ihren Rechnungen und Ihre Umsatzsteuer-ID oder Steuernummer. ${LOG_IN}

Dort können Sie Ihre Rechnungsangaben bearbeiten. Neue Angaben stehen ab dann auf jeder neuen Rechnung; eine schon ausgestellte Rechnung bleibt, wie sie ist.

Falls Sie eine frühere Rechnung mit anderen Angaben brauchen, nennen Sie mir bitte ihre Nummer oder den Monat und was darauf stehen soll, dann finde ich heraus, was möglich ist.`,

  invoices_self_serve: `vielen Dank für Ihre Nachricht. Alle Ihre Rechnungen können Sie auf Ihrer Abrechnungsseite selbst ansehen und herunterladen, jede als PDF, und wenn sie bezahlt ist, mit Zahlungsbeleg. ${LOG_IN}

Sie sind nach Datum geordnet, sodass Sie die nehmen können, die Sie brauchen. Frühere bleiben dort, solange Ihr Konto besteht.

Falls eine Rechnung fehlt oder andere Angaben enthalten soll, nennen Sie mir bitte den Monat oder den Betrag und was darauf stehen soll.`,

  self_serve_by_operator: `vielen Dank für Ihre Nachricht. Das lässt sich auf Ihrer Abrechnungsseite zurzeit nicht selbst ändern, deshalb kümmere ich mich für Sie darum.{% if plan %} Ich habe Ihr Abonnement {{ plan }}{% if price %} für {{ price }}{% endif %} gefunden.{% endif %} Geändert ist noch nichts.

Damit ich es richtig mache: Wie genau soll es danach aussehen?

Sobald ich Ihre Antwort habe, sage ich Ihnen, was sich dadurch ändern würde, auch auf Ihren Rechnungen, bevor etwas geschieht. Bitte senden Sie keine Kartendaten per E-Mail; wir brauchen sie nie.`,

  restart_wanted: `vielen Dank, dass Sie zu uns zurückkommen möchten. Ihr früheres Abonnement{% if plan %} {{ plan }}{% endif %} {% if ended_date %}endete am {{ ended_date }}{% else %}ist zu Ende{% endif %}, und ein beendetes Abonnement lässt sich nicht wieder aktivieren.

{% if link %}Hier können Sie einen Tarif wählen und ein neues beginnen:

{{ link }}{% else %}Auf unserer Website können Sie ein neues beginnen: Wählen Sie dort einen Tarif, wie beim ersten Mal.{% endif %}

Wenn Sie dieselbe E-Mail-Adresse verwenden wie früher, bleiben Ihre Rechnungen beisammen. {% if amount_due %}Ihre frühere Rechnung{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} über {{ amount_due }} ist noch offen{% if retry_date %}; die Zahlung wird am {{ retry_date }} automatisch noch einmal versucht{% endif %}.{% else %}Für das frühere Abonnement wird nichts mehr berechnet.{% endif %} Falls unterwegs etwas nicht funktioniert, antworten Sie bitte und schreiben Sie mir, was Sie sehen.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const PAYMENT = `{{ amount }}{% if paid_date %} vom {{ paid_date }}{% endif %}`;

const LINES = `{% for line in lines %}- {{ line }}
{% endfor %}`;

/** The customer would like to know why, when or how much. */
export const explanations = {
  charge_explained: `vielen Dank für Ihre Frage. {% if amount %}Die Zahlung über ${PAYMENT} {% if invoice_number %}gehört zur Rechnung {{ invoice_number }}{% if plan and lines.size != 1 %} für {{ plan }}{% endif %}{% elsif plan %}ist für {{ plan }}{% else %}habe ich in Ihrem Konto gefunden{% endif %}.{% if lines.size == 1 %} Berechnet wurde: {{ lines[0] }}.{% endif %}{% else %}Ich habe die Zahlungen in Ihrem Konto geprüft.{% endif %}{% if failed_attempt %} {{ failed_attempt }}{% endif %}
{% if lines.size > 1 and two_payments == false %}
Der Betrag setzt sich so zusammen:
${LINES}{% elsif payments.size > 0 and failed_attempt == nil %}
Das sind Ihre letzten Zahlungen:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}
{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}{% if next_payment_date %}{% if price and seats == nil %}Ihr regulärer Preis ist {{ price }}. {% endif %}Die nächste reguläre Zahlung ist am {{ next_payment_date }} fällig. {% elsif end_date %}Ihr Abonnement endet am {{ end_date }}. {% elsif ended_date %}Ihr Abonnement endete am {{ ended_date }}. {% endif %}An Ihrem Konto habe ich nichts geändert.

Falls auf Ihrem Kontoauszug ein anderer Betrag steht oder Sie hier etwas anderes erwartet haben, nennen Sie mir bitte Datum und Betrag, dann sehe ich mir genau diese Zahlung an.`,

  proration_explained: `vielen Dank für Ihre Frage. {% if amount %}Die Zahlung über ${PAYMENT}{% else %}Ihre Rechnung{% endif %} enthält eine Tarifänderung in einem Zeitraum, der schon berechnet war. {% if change_summary %}{{ change_summary }}{% else %}Was davon noch nicht genutzt war, wurde abgezogen, und der neue Tarif wird ab dem Tag der Änderung berechnet.{% endif %}{% if credit_kept %} {{ credit_kept }}{% endif %}
{% if lines.size > 0 %}
Die Rechnung{% if invoice_number %} {{ invoice_number }}{% endif %} setzt sich so zusammen:
${LINES}{% endif %}
Für dieselben Tage wurde also nichts doppelt bezahlt.{% if next_payment_date %} Ab dem nächsten Zeitraum zahlen Sie den regulären Preis{% if price %} von {{ price }}{% endif %}, zum ersten Mal am {{ next_payment_date }}.{% elsif end_date %} Ihr Abonnement endet am {{ end_date }}.{% elsif ended_date %} Ihr Abonnement endete am {{ ended_date }}.{% endif %}

Falls etwas daran nicht klar ist, antworten Sie bitte auf diese Nachricht, dann gehe ich es mit Ihnen Zeile für Zeile durch.`,

  hold_explained: `vielen Dank für Ihre Nachricht. Ich verstehe, dass das wie zwei Zahlungen aussieht. Abgebucht wurde nur eine{% if amount %}: {{ amount }}{% if paid_date %} am {{ paid_date }}{% endif %}{% if card %} mit der {{ card }}{% endif %}{% endif %}.

Die andere Zeile{% if hold_amount %}, {{ hold_amount }}{% if hold_date %} vom {{ hold_date }}{% endif %},{% endif %} ist eine Vormerkung: Ihre Bank hat den Betrag für einen Zahlungsversuch reserviert, der nie abgeschlossen wurde. Banken zeigen so etwas zunächst wie eine Zahlung an und entfernen es von selbst, meist innerhalb weniger Werktage.

Dafür wurde kein Geld abgebucht, es ist also auch nichts zurückzugeben. Falls die Zeile in zehn Tagen noch da ist, antworten Sie bitte auf diese Nachricht, oder bitten Sie Ihre Bank, die Vormerkung aufzuheben.`,

  different_products_explained: `vielen Dank für Ihre Frage. Ich habe mir Ihre Abonnements angesehen. Es sind verschiedene Produkte und nicht zweimal dasselbe{% if products.size > 1 %}:

{% for product in products %}- {{ product }}
{% endfor %}{% else %}.{% endif %}
Nichts wurde doppelt berechnet, deshalb habe ich alles so gelassen, wie es ist.{% if amount and paid_date %} Die letzte Zahlung erfolgte am {{ paid_date }} über {{ amount }}.{% endif %}

Falls Sie eines davon nicht brauchen, schreiben Sie mir bitte, welches, dann erkläre ich Ihnen, was sich ohne es ändern würde, bevor etwas geschieht. Falls Sie eine Abbuchung sehen, die zu keinem passt, genügen mir Datum und Betrag, um sie zu finden.`,

  metered_explained: `vielen Dank für Ihre Frage. Mit {% if amount %}der Zahlung über ${PAYMENT}{% if invoice_number %} (Rechnung {{ invoice_number }}){% endif %}{% else %}dieser Abbuchung{% endif %} wird{% unless only_usage %} unter anderem{% endunless %} die Nutzung{% if plan %} von {{ plan }}{% endif %} abgerechnet. Das geschieht im Nachhinein: Die Nutzung wird während eines Zeitraums erfasst und in Rechnung gestellt, wenn er vorbei ist.{% if ended_date %} Ihr Abonnement endete am {{ ended_date }}; diese Rechnung betrifft die Zeit davor.{% endif %}
{% if lines.size > 0 %}
Der Betrag setzt sich so zusammen:
${LINES}{% endif %}
{% if ended_date %}Das Abonnement verlängert sich nicht. {% endif %}Falls der Betrag nicht zu dem passt, was Sie genutzt haben, schreiben Sie mir bitte, was Sie erwartet haben, dann sehe ich mir an, wie die Nutzung erfasst wurde.`,

  next_payment_told: `vielen Dank für Ihre Frage. {% if next_payment_date %}Ihre nächste Zahlung{% if plan %} für {{ plan }}{% endif %}{% if next_payment_amount %} über {{ next_payment_amount }}{% endif %} ist am {{ next_payment_date }} fällig.{% elsif end_date %}Ihr Abonnement{% if plan %} {{ plan }}{% endif %} ist so eingestellt, dass es am {{ end_date }} endet; eine weitere reguläre Zahlung ist daher nicht geplant.{% elsif amount_due == nil %}In Ihrem Konto sehe ich zurzeit keine reguläre Zahlung, die geplant ist.{% endif %}{% if amount_due and processing_amount == nil %} Ihre Rechnung{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} über {{ amount_due }} ist noch offen{% if retry_date %}; die Zahlung wird am {{ retry_date }} automatisch noch einmal versucht{% endif %}.{% endif %}{% if metered and next_payment_date %} Die Nutzung während des Zeitraums kommt hinzu.{% endif %}{% if amount and paid_date %} Die letzte Zahlung erfolgte am {{ paid_date }} über {{ amount }}.{% endif %}

{% if link %}Ihren Tarif und Ihre Rechnungen können Sie jederzeit hier einsehen. Bitte melden Sie sich dort mit der E-Mail-Adresse an, an die Ihre Rechnungen gehen:

{{ link }}

{% endif %}{% if next_payment_date and collected_automatically %}Die Zahlung wird automatisch eingezogen, Sie müssen also nichts tun. {% endif %}Falls Sie etwas ändern möchten oder ein anderes Datum oder einen anderen Betrag erwartet haben, schreiben Sie mir das bitte, dann erkläre ich Ihnen, wie es sich verhält.`,
} as const satisfies DraftTemplates;

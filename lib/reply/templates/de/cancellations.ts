import type { DraftTemplates } from '../templates';

const OPEN_INVOICE = `Ihre Rechnung{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} über {{ amount_due }} ist noch offen`;

const USAGE = `{% if metered %} Ihre Nutzung bis dahin wird mit einer letzten Rechnung abgerechnet.{% endif %}`;

const SUBSCRIPTION = `Ihr Abonnement{% if plan %} {{ plan }}{% endif %}`;

/** The customer wants to stop, has stopped, or wants to go on after all. */
export const cancellations = {
  cancel_self_serve: `vielen Dank für Ihre Nachricht. Sie können ${SUBSCRIPTION} {% if link %}jederzeit selbst kündigen. Bitte melden Sie sich dazu hier mit der E-Mail-Adresse an, an die Ihre Rechnungen gehen, und wählen Sie dort die Kündigung:

{{ link }}{% else %}jederzeit kündigen. Ich kläre, wie das für Sie am einfachsten geht, und schreibe Ihnen dann.{% endif %}

{% if portal_cancels_at_once %}Bitte beachten Sie, dass das Abonnement sofort endet, wenn Sie die Kündigung bestätigen.{% elsif trial_end %}Ihre Testphase läuft bis zum {{ trial_end }}. Wenn Sie vor diesem Tag kündigen, wird daraus kein kostenpflichtiges Abonnement.{% elsif period_paid %}Ihr Zugang bleibt bis zum {% if period_end %}{{ period_end }} bestehen, dem Ende des bezahlten Zeitraums{% else %}Ende des bezahlten Zeitraums bestehen{% endif %}; danach verlängert sich das Abonnement nicht.{% else %}Das Abonnement endet dann {% if period_end %}am {{ period_end }}, dem letzten Tag des laufenden Zeitraums,{% else %}mit dem laufenden Zeitraum{% endif %} und verlängert sich nicht.{% endif %}${USAGE}

Wenn ich das für Sie übernehmen soll oder wenn etwas nicht funktioniert, antworten Sie bitte einfach auf diese Nachricht.`,

  cancel_for_customer: `vielen Dank für Ihre Nachricht. Ich habe ${SUBSCRIPTION} gefunden und kümmere mich jetzt um Ihre Kündigung. {% if trial_end %}Ihre Testphase läuft bis zum {{ trial_end }}. Mit der Kündigung endet das Abonnement an diesem Tag und wird nicht kostenpflichtig.{% else %}In der Regel endet das Abonnement mit dem laufenden Zeitraum{% if period_end %}, also am {{ period_end }}{% endif %}. Bis dahin funktioniert alles wie bisher, und danach verlängert es sich nicht.{% endif %}${USAGE}{% if amount_due %} ${OPEN_INVOICE}; ich kläre, was mit ihr geschieht, und teile Ihnen das ebenfalls mit.{% endif %}

Sobald die Kündigung eingetragen ist, bestätige ich Ihnen das Enddatum; bis zu dieser Bestätigung ist sie noch nicht erledigt. Sie müssen inzwischen nichts tun. Falls Sie es sich anders überlegt haben, genügt eine kurze Antwort.`,

  cancel_already_set: `vielen Dank für Ihre Nachricht. {% if end_date %}Ihre Kündigung ist eingetragen: ${SUBSCRIPTION} endet am {{ end_date }} und verlängert sich nicht.{% else %}Ich habe mir ${SUBSCRIPTION} angesehen, und Ihre Kündigung ist eingetragen.{% endif %}

Bis {% if end_date %}zu diesem Tag{% else %}zum Ende des Zeitraums{% endif %} {% if trial_end %}läuft es als Testphase weiter{% elsif period_paid %}wird es noch als aktiv angezeigt, weil Sie diese Zeit bezahlt haben und nutzen können{% else %}läuft es noch weiter{% endif %}. Das ist richtig so, und Sie müssen nichts weiter tun.${USAGE}{% if amount_due %} ${OPEN_INVOICE}.{% endif %}

Falls Sie danach noch eine Abbuchung sehen, antworten Sie bitte auf diese Nachricht, dann gehe ich der Sache nach.`,

  subscription_already_ended: `vielen Dank für Ihre Nachricht. Ich habe in Ihrem Konto nachgesehen: ${SUBSCRIPTION} {% if ended_date %}endete am {{ ended_date }}{% else %}ist beendet{% endif %} und verlängert sich nicht.{% if amount and paid_date %} Die letzte Zahlung dafür erfolgte am {{ paid_date }} über {{ amount }}.{% endif %}{% if amount_due %} ${OPEN_INVOICE}; ich kläre, was mit ihr geschieht, und schreibe Ihnen.{% endif %}

Für die Kündigung müssen Sie nichts mehr tun. Falls Sie eine spätere Abbuchung sehen, nennen Sie mir bitte Datum und Betrag, wie sie auf Ihrem Kontoauszug stehen, dann suche ich danach.`,

  resume_for_customer: `vielen Dank für Ihre Nachricht; es freut mich, dass Sie bleiben möchten. ${SUBSCRIPTION} {% if paused %}ist zurzeit pausiert{% elsif end_date %}ist so eingestellt, dass es am {{ end_date }} endet{% else %}verlängert sich zurzeit nicht{% endif %}. Ich kümmere mich jetzt darum, dass es weiterläuft.

Es würde zu den bisherigen Bedingungen weiterlaufen{% if price %}, zum Preis von {{ price }}{% endif %}. Sobald die Änderung eingetragen ist, bestätige ich sie Ihnen; bis zu dieser Bestätigung ist sie noch nicht erledigt.

Sie müssen inzwischen nichts tun. Falls Sie es sich anders überlegt haben, genügt eine kurze Antwort.`,
} as const satisfies DraftTemplates;

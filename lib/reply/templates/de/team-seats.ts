import type { DraftTemplates } from '../templates';

const LEFT_AS_IT_IS = 'Ich habe alles so gelassen, wie es ist, damit niemand ohne Zugang dasteht.';

/** Several people, on purpose. */
export const teamSeats = {
  seats_explained: `vielen Dank für Ihre Frage. Ihr Abonnement{% if plan %} {{ plan }}{% endif %} wird pro Platz berechnet: ein Platz für jede Person, die es nutzt.{% if seats %} Sie haben {{ seats }} Plätze{% if seat_price %} zu je {{ seat_price }}{% if price %}, das ergibt {{ price }}{% endif %}{% endif %}.{% endif %}

{% if has_proration and lines.size > 0 %}Wenn sich die Zahl der Plätze während eines Zeitraums ändert, wird der Unterschied sofort berechnet, und nur für die übrigen Tage. Ihre Rechnung{% if invoice_number %} {{ invoice_number }}{% endif %}{% if invoice_date %} vom {{ invoice_date }}{% endif %}{% if amount %} über {{ amount }}{% endif %} setzt sich so zusammen:
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif change_summary %}Wenn sich die Zahl der Plätze während eines Zeitraums ändert, wird der Unterschied sofort berechnet, und nur für die übrigen Tage.{% if amount %} Zuletzt wurden {{ amount }} bezahlt.{% endif %} {{ change_summary }}{% elsif payments.size > 0 %}Das sind Ihre letzten Zahlungen:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}

{% if credit_kept and amount == nil %}{{ credit_kept }}{% else %}${LEFT_AS_IT_IS}{% endif %} Falls die Zahl der Plätze nicht die ist, die Sie brauchen, schreiben Sie mir bitte, wie viele Personen einen haben sollen, dann erkläre ich Ihnen, was sich dadurch ändern würde.`,

  workspaces_explained: `vielen Dank für Ihre Frage. In Ihrem Konto gibt es mehr als ein Abonnement, und sie sind bewusst getrennt: Jedes gehört zu einem eigenen Arbeitsbereich, es wurde also nichts doppelt berechnet.

{% if products.size > 0 %}Zurzeit haben Sie:
{% for product in products %}- {{ product }}
{% endfor %}
{% endif %}${LEFT_AS_IT_IS} Falls ein Arbeitsbereich nicht mehr gebraucht wird, nennen Sie mir bitte seinen Namen, dann sage ich Ihnen, was sich ohne sein Abonnement ändern würde.`,

  teammates_explained: `vielen Dank für Ihre Frage.{% if plan %} Ihr eigenes Abonnement ist {{ plan }}{% if price %} für {{ price }}{% endif %}{% if start_date %}, seit dem {{ start_date }}{% endif %}. Es{% else %} Ihr Abonnement{% endif %} ist ein persönliches: Wer sich mit einer eigenen Adresse anmeldet, hat ein eigenes Abonnement, das getrennt berechnet wird. Mehrere Abbuchungen bei einer Firma sind daher meist nicht doppelt, sondern eine für jede Person.

${LEFT_AS_IT_IS} Aus Gründen des Datenschutzes kann ich nur über Ihr eigenes Abonnement sprechen; die anderen im Team können uns nach ihrem fragen.

Falls Ihnen ein Abonnement und eine Rechnung für das ganze Team lieber wären, schreiben Sie mir bitte, wie viele Personen es sind, dann sage ich Ihnen, welche Möglichkeiten es gibt.`,
} as const satisfies DraftTemplates;

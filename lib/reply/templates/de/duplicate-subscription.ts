import type { DraftTemplates } from '../templates';

const BANKS_TAKE_TIME = `{% if refund_overdue %}Inzwischen sollte sie auf Ihrem Kontoauszug stehen. Falls Sie sie dort nicht finden, kann Ihre Bank danach suchen{% if bank_reference %}, am besten mit dieser Referenz: {{ bank_reference }}{% endif %}.{% else %}Banken brauchen dafür meist 5 bis 10 Werktage; vielleicht ist sie auf Ihrem Kontoauszug also noch nicht zu sehen.{% if bank_reference %} Falls Sie Ihre Bank danach fragen, hilft diese Referenz: {{ bank_reference }}.{% endif %}{% endif %}`;

const REFUND_STANDS = `{% if refund_pending %}wurde am {{ refund_date }} veranlasst und ist noch auf dem Weg zu Ihrer Bank{% else %}wurde am {{ refund_date }} ausgeführt{% if refund_card %}, und zwar auf die {{ refund_card }}, mit der bezahlt wurde{% endif %}{% endif %}.

${BANKS_TAKE_TIME}`;

/** What is double was bought with an address that did not write: it is not confirmed, and not told. */
const ASK_FOR_THE_OTHER = `vielen Dank für Ihre Nachricht. Ich sehe das Abonnement, das zu der Adresse gehört, von der Sie schreiben{% unless kept_hidden %}, und es bleibt genau so, wie es ist{% endunless %}.

Um nach einem zweiten zu suchen, muss ich sicher sein, dass es Ihnen gehört. Könnten Sie mir sagen, mit welcher anderen E-Mail-Adresse es vielleicht gekauft wurde, oder uns von dieser Adresse schreiben?

Bis dahin wird nichts geändert. Bitte senden Sie keine Kartendaten; ich brauche sie nicht.`;

const SAME_PLAN = `{% if extra_plan %}{{ extra_plan }}{% else %}derselbe Tarif{% endif %}`;

/** Something was bought or charged twice. */
export const duplicateSubscription = {
  duplicate_to_cancel: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}{% if extra_count > 1 %}vielen Dank für Ihre Nachricht. Ich habe mir Ihre Zahlungen angesehen und sehe, dass ${SAME_PLAN} mehr als zweimal gekauft wurde. Sie haben {{ extra_count | plus: 1 }} Abonnements dafür, und eines genügt.

{% if extra_is_later %}Das erste{% else %}Eines{% endif %} davon bleibt genau so, wie es ist. Um die anderen kümmere ich mich jetzt, damit sie sich nicht verlängern, und ich prüfe die Zahlungen, die dazugehören. Ich schreibe Ihnen wieder, sobald das geklärt ist.

Sie müssen nichts tun. Falls Sie wirklich mehrere haben wollten, antworten Sie bitte, dann lasse ich sie, wie sie sind.{% else %}vielen Dank für Ihre Nachricht. Ich habe mir Ihre Zahlungen angesehen und sehe, dass ${SAME_PLAN} zweimal gekauft wurde{% if kept_date and extra_date %}{% if kept_date == extra_date %}, beide Male am {{ extra_date }}{% elsif extra_is_later %}: am {{ kept_date }} und noch einmal am {{ extra_date }}{% else %}: am {{ extra_date }} und noch einmal am {{ kept_date }}{% endif %}{% endif %}.

Das {% if extra_is_later %}erste{% else %}zweite{% endif %} Abonnement bleibt genau so, wie es ist. Um das {% if extra_is_later %}zweite{% else %}erste{% endif %} kümmere ich mich jetzt, damit es sich nicht verlängert{% if extra_amount %}, und ich prüfe die Zahlung über {{ extra_amount }}, die dazugehört{% endif %}. Ich schreibe Ihnen wieder, sobald das geklärt ist.

Sie müssen nichts tun. Falls Sie wirklich beide haben wollten, antworten Sie bitte, dann lasse ich beide, wie sie sind.{% endif %}{% endif %}`,

  duplicate_to_refund: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}vielen Dank für Ihre Nachricht. Ich habe Ihre Zahlungen geprüft und die gefunden, um die es geht{% if extra_amount %}: {{ extra_amount }}{% if extra_paid_date %} am {{ extra_paid_date }}{% endif %}{% if extra_plan %} für {{ extra_plan }}{% endif %}{% endif %}.{% if extra_ended_date %} Das Abonnement dazu endete am {{ extra_ended_date }} und verlängert sich nicht.{% endif %} Ihre andere Zahlung bleibt, wie sie ist, und ebenso alles, was damit bezahlt ist.

Ich prüfe diese Zahlung jetzt und schreibe Ihnen, was dabei herauskommt. Falls Geld zurückzuzahlen ist, geht es auf dem Weg zurück, auf dem bezahlt wurde; Banken brauchen dafür meist 5 bis 10 Werktage.

Sie müssen inzwischen nichts tun.{% endif %}`,

  duplicate_refunded: `vielen Dank für Ihre Nachricht. {% if refund_amount %}Die Erstattung von {{ refund_amount }} für die zweite Zahlung ${REFUND_STANDS}{% else %}Ich prüfe, wie es um die zweite Zahlung steht, und schreibe Ihnen dann das genaue Datum und den Betrag.{% endif %}

Ihr anderes Abonnement ist davon nicht betroffen und läuft weiter wie bisher. Sie müssen nichts weiter tun; sollte das Geld nicht ankommen, antworten Sie bitte auf diese Nachricht, dann sehe ich noch einmal nach.`,

  refund_on_its_way: `vielen Dank für Ihre Nachricht. {% if refund_amount %}Ihre Erstattung über {{ refund_amount }} ${REFUND_STANDS}{% else %}Ich prüfe, wie es um Ihre Erstattung steht, und schreibe Ihnen dann das genaue Datum und den Betrag.{% endif %}

Sie geht auf dem Weg zurück, auf dem bezahlt wurde; bitte sehen Sie auf der Abrechnung derselben Karte oder desselben Kontos nach. Sie müssen nichts weiter tun; sollten Sie das Geld dort nicht finden, antworten Sie bitte auf diese Nachricht, dann sehe ich noch einmal nach.`,

  refund_held_up: `vielen Dank für Ihre Nachricht. {% if refund_amount %}Ihre Erstattung über {{ refund_amount }} wurde am {{ refund_date }} veranlasst, ist aber noch nicht an Ihre Bank gegangen. Die Verzögerung liegt bei uns, und ich bitte Sie um Entschuldigung für die Wartezeit.{% else %}Ich prüfe, wie es um Ihre Erstattung steht, und bitte Sie um Entschuldigung für die Wartezeit.{% endif %}

Ich kümmere mich jetzt darum und schreibe Ihnen wieder, sobald das Geld auf dem Weg ist. Ab dann brauchen Banken meist 5 bis 10 Werktage, bis es auf dem Kontoauszug zu sehen ist.

Sie müssen inzwischen nichts tun.`,

  refund_needs_customer: `vielen Dank für Ihre Nachricht. {% if refund_amount %}Ihre Erstattung über {{ refund_amount }} wurde am {{ refund_date }} veranlasst. Jetzt fehlt noch ein Schritt, den nur Sie machen können.{% else %}Ich prüfe, wie es um Ihre Erstattung steht; vielleicht fehlt noch ein Schritt, den nur Sie machen können.{% endif %}

Stripe, der Dienstleister für unsere Zahlungen, schickt eine E-Mail mit der Frage, wohin das Geld gehen soll. Bitte suchen Sie danach, auch im Spam-Ordner, und folgen Sie den Angaben darin. Nach Ihrer Antwort brauchen Banken meist 5 bis 10 Werktage, bis das Geld zu sehen ist.

Falls Sie diese E-Mail nicht finden, antworten Sie bitte auf diese Nachricht, dann sehe ich nach. Bitte senden Sie keine Bank- oder Kartendaten; ich brauche sie nicht.`,
} as const satisfies DraftTemplates;

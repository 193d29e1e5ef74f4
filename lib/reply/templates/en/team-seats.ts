import type { DraftTemplates } from '../templates';

/** Several people, on purpose. */
export const teamSeats = {
  seats_explained: `Thank you for asking. Your subscription{% if plan %} to {{ plan }}{% endif %} is charged by the seat: one seat for each person who uses it.{% if seats %} You have {{ seats }} seats{% if seat_price %} at {{ seat_price }} each{% if price %}, which makes {{ price }}{% endif %}{% endif %}.{% endif %}

{% if has_proration and lines.size > 0 %}When seats change during a period, the difference is charged at once and only for the days that are left. Your invoice{% if invoice_number %} {{ invoice_number }}{% endif %}{% if invoice_date %} of {{ invoice_date }}{% endif %}{% if amount %} for {{ amount }}{% endif %} is made of:
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif change_summary %}When seats change during a period, the difference is charged at once and only for the days that are left.{% if amount %} The last payment was {{ amount }}.{% endif %} {{ change_summary }}{% elsif payments.size > 0 %}These are your latest payments:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}

{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}I have left everything as it is, so that nobody loses access. If the number of seats is not what you need, please tell me how many people should have one, and I will explain what that would change.`,

  workspaces_explained: `Thank you for asking. There is more than one subscription on your account, and they are separate on purpose: each belongs to a workspace of its own, so nothing was charged twice for the same thing.

{% if products.size > 0 %}At the moment you have:
{% for product in products %}- {{ product }}
{% endfor %}
{% endif %}I have left everything as it is, so that nobody loses access. If one of the workspaces is no longer needed, please reply with its name, and I will tell you what ending its subscription would change.`,

  teammates_explained: `Thank you for asking.{% if plan %} Your own subscription is {{ plan }}{% if price %} at {{ price }}{% endif %}{% if start_date %}, since {{ start_date }}{% endif %}.{% endif %} {% if plan %}It{% else %}Your own subscription{% endif %} is a personal one: everybody who signs up with an address of their own has a separate subscription, which is charged separately. Several charges from one company are therefore usually not a duplicate, but one for each person.

I have left everything as it is, so that nobody loses access. For reasons of privacy I can only speak about your own subscription; your colleagues can ask us about theirs.

If you would rather have one subscription and one invoice for the whole team, please reply with the number of people, and I will tell you what the options are.`,
} as const satisfies DraftTemplates;

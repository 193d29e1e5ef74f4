import type { Situation } from '../../triage/decision';
import type { VerdictFacts } from '../../triage/verdict-facts';
import type { Formats } from '../formats';
import { duration } from './duration';
import { howItWentBack } from './how-it-went-back';

/** Stands where no name is known. */
export const NOBODY_NAMED = 'The customer';

/** A sentence or two that name the person, the thing and the fix. One per situation; a missing one does not compile. */
export function verdictSentences(format: Formats) {
  const money = (facts: VerdictFacts) => (facts.amount ? format.money(facts.amount) : 'the charge');
  const refund = (facts: VerdictFacts) =>
    facts.refund ? format.money(facts.refund) : 'the charge';
  const day = (at: number | null | undefined) => (at ? format.date(at) : 'the set date');
  const plan = ({ plan }: VerdictFacts) => plan ?? 'the plan';

  const sentences: { [S in Situation]: (who: string, facts: VerdictFacts) => string } = {
    duplicate_to_cancel: (who, facts) => {
      const { extras, secondsApart, olderIsExtra } = facts.duplicate;
      const span = secondsApart > 0 ? duration(secondsApart) : null;
      if (extras > 1) {
        const within = span ? ` within ${span}` : '';
        return `${who} bought ${plan(facts)} ${inWords(extras + 1)} times${within}. Cancel the ${inWords(extras)} extra ones${givenBack(facts)}.`;
      }
      const asked = facts.matter.signs.includes('keep_newer') ? ', as asked' : '';
      const give = facts.refund ? ` and refund its ${refund(facts)}` : '';
      const extra = olderIsExtra ? `older one${asked}${asked && give && ','}` : 'extra one';
      return `${who} bought ${plan(facts)} twice${span ? `, ${span} apart` : ''}. Cancel the ${extra}${give}.`;
    },
    duplicate_to_refund: (who, facts) => {
      const ended = facts.line('duplicate_ended');
      const what = ended
        ? `${who} bought ${plan(facts)} twice and one has already ended.`
        : `${who} was charged ${money(facts)} twice for one purchase.`;
      return facts.refund
        ? `${what} Refund the ${refund(facts)} of the one that is too many.`
        : `${what} Nothing refundable is left: see why below.`;
    },
    duplicate_refunded: (who, facts) => {
      return `${who}’s duplicate is settled already: ${howItWentBack(facts, format)}. Tell them, and refund nothing more.`;
    },
    seats_explained: (who, facts) => {
      const seats = facts.line('several_seats');
      return seats
        ? `${who} pays for ${seats.seats} seats of ${seats.product ?? 'the plan'}, not for one thing several times. Keep them and explain.`
        : `${who} asks about seats. Keep what is there and explain how seats are billed.`;
    },
    workspaces_explained: (who) =>
      `${who} pays once for each workspace, on purpose. Keep them all and explain what each is for.`,
    teammates_explained: (who, facts) => {
      const others = facts.line('colleagues_pay')?.count ?? 0;
      const many = others === 1 ? 'One colleague pays' : `${others} colleagues pay`;
      return `${many} for ${plan(facts)} besides ${subject(who)}: each has a subscription of their own. Keep them and explain.`;
    },
    card_to_update: (who, facts) =>
      `${who}’s card was declined: ${money(facts)} for ${plan(facts)} is not paid. Send the login link for a new card; Stripe tries again.`,
    invoice_to_pay: (who, facts) =>
      `${who}’s ${money(facts)} for ${plan(facts)} is not paid. Send the invoice to pay it.`,
    bank_confirmation: (who, facts) =>
      `The bank wants ${subject(who)} to confirm ${money(facts)} for ${plan(facts)}. Send the invoice page, where they can do it.`,
    checkout_to_finish: (who) =>
      `${who} did not get through Checkout and nothing was charged. Send the link to finish it.`,
    checkout_without_recovery: (who) =>
      `${who} did not get through Checkout, nothing was charged, and the page cannot be reopened. Send the pricing page to start again.`,
    payment_processing: (who, facts) => {
      const waiting = facts.line('still_processing');
      return `${who}’s ${waiting ? format.money(waiting.amount) : 'payment'} is still processing at the bank. Nothing to do but say so: never ask for it again.`;
    },
    cancel_self_serve: (who, facts) =>
      `${who} wants to cancel ${plan(facts)} and can do it in the portal. Send the login link.`,
    cancel_for_customer: (who, facts) => {
      const open = facts.line('renewal_failed') ?? facts.line('invoice_overdue');
      const settle = open ? ', and settle or void the open invoice' : '';
      return `${who} wants to cancel ${plan(facts)}. Set the end to ${day(facts.endsAt)}${settle}.`;
    },
    cancel_already_set: (who, facts) =>
      `${who}’s ${plan(facts)} already ends on ${day(facts.line('end_already_set')?.at ?? facts.endsAt)}. Nothing to do but confirm it.`,
    subscription_already_ended: (who, facts) =>
      `${who}’s ${plan(facts)} ended on ${day(facts.line('already_ended')?.at ?? facts.endsAt)}. Nothing to cancel: confirm it.`,
    resume_for_customer: (who, facts) =>
      `${who} wants to keep ${plan(facts)}. Resume it before ${day(facts.endsAt)}.`,
    invoice_wanted: (who, facts) =>
      `${who} needs ${facts.invoiceNumber ? `invoice ${facts.invoiceNumber}` : 'an invoice'}${facts.at ? ` of ${day(facts.at)}` : ''}. Send its page.`,
    charge_explained: (who, facts) => {
      const each = facts.line('successive_periods');
      if (each) {
        return `${who}’s ${inWords(each.count)} payments of ${format.money(each.amount)} are for successive periods. Explain it, change nothing.`;
      }
      return facts.amount
        ? `${who} asks about ${money(facts)}${facts.plan ? ` for ${facts.plan}` : ''}. It is as it should be: explain it, change nothing.`
        : `${who} asks about a payment. Stripe shows nothing wrong: explain it, change nothing.`;
    },
    proration_explained: (who, facts) => {
      const changed = facts.line('plan_changed');
      return changed
        ? `${who} moved from ${changed.from ?? 'one plan'} to ${changed.to ?? 'another'} on ${day(changed.at)}, and the rest of the old one was credited. Explain it, refund nothing.`
        : `${who}’s ${money(facts)} holds a proration: part of a period, charged when the plan changed. Explain it, refund nothing.`;
    },
    hold_explained: (who, facts) => {
      const hold = facts.line('hold_not_charge');
      return `${who} paid ${hold ? format.money(hold.amount) : 'once'} once: the second line is a hold that took no money. Explain it, refund nothing.`;
    },
    different_products_explained: (who, facts) => {
      const names = facts.line('different_products')?.products ?? [];
      return `${who} has two different products${names.length > 1 ? ` (${names.join(' and ')})` : ''}, not one twice. Explain what each is, change nothing.`;
    },
    metered_explained: (who, facts) =>
      `${who}’s ${money(facts)} is for usage, billed after the period it was used in. Explain it, refund nothing.`,
    update_card_self_serve: (who) =>
      `${who} wants to change the card, and the portal lets them. Send the login link.`,
    change_plan_self_serve: (who, facts) =>
      `${who} wants to change ${plan(facts)}, and the portal lets them. Send the login link.`,
    invoices_self_serve: (who) =>
      `${who} needs several invoices, and the portal lists them all. Send the login link.`,
    billing_details_self_serve: (who) =>
      `${who} wants other details on the invoices (name, address, tax number), and the portal lets customers change them. Send the login link.`,
    self_serve_by_operator: (who) =>
      `${who} asks for something that the portal does not offer. Do it for them in Stripe, and log what is missing.`,
    next_payment_told: (who, facts) =>
      `${who} asks when the next payment is due: ${day(facts.renewsAt)}. Tell them, change nothing.`,
    restart_wanted: (who, facts) =>
      `${who} wants to come back; ${plan(facts)} has ended. Send the pricing page: the portal cannot start a subscription.`,
    refund_on_its_way: (who, facts) => {
      const back = facts.line('refund_on_its_way');
      return `${who}’s refund${back ? ` of ${format.money(back.amount)} was made on ${day(back.at)}` : ' was made'}. Tell the date and the bank reference, refund nothing more.`;
    },
    refund_held_up: (who, facts) => {
      const held = facts.line('refund_not_sent');
      const cause = held?.because === 'insufficient_funds';
      const step = cause
        ? 'the Stripe balance does not cover it. Have it topped up'
        : 'Stripe holds it back. Find out why in the Dashboard';
      return `${who}’s refund${held ? ` of ${format.money(held.amount)}, made on ${day(held.at)},` : ''} has not left: ${step}, say that it is late, and refund nothing more.`;
    },
    refund_needs_customer: (who, facts) => {
      const held = facts.line('refund_not_sent');
      return `${who}’s refund${held ? ` of ${format.money(held.amount)}, made on ${day(held.at)},` : ''} waits for them: Stripe has mailed them to ask where the money should go. Tell them, and refund nothing more.`;
    },
    product_issue: (who, facts) =>
      `${who} ${complaint(facts)}; billing is in order. Log it, and verify it before any refund.`,
    product_refund: (who, facts) =>
      `${who} got nothing for ${money(facts)}. Apologise, refund ${refund(facts)} and log the issue.`,
    charged_after_end: (who, facts) =>
      `${who} was charged ${money(facts)} after ${plan(facts)} had ended. ${facts.refund ? `Refund ${refund(facts)}.` : 'See why it cannot be refunded below.'}`,
    unwanted_renewal: (who, facts) => {
      const back = facts.line('renewal_given_back');
      if (back) {
        return `${who} did not want the renewal of ${plan(facts)}, and its ${format.money(back.amount)} went back already. See that it does not renew, and refund nothing more.`;
      }
      const renewed = facts.line('renewed_lately');
      return renewed && facts.refund
        ? `${who} did not want the renewal of ${plan(facts)} on ${day(renewed.at)}. Check the contract, refund ${refund(facts)} and end the plan.`
        : `${who} did not want a renewal of ${plan(facts)} that is long past. Apologise and log it; no charge is plainly refundable.`;
    },
    unknown_charge: (who, facts) =>
      facts.refund
        ? `${who} says that ${money(facts)} was not authorised. Refund ${refund(facts)} before it becomes a dispute, and end the plan.`
        : `${who} does not know a charge. Find out which one, and log it.`,
    dispute_open: (who, facts) => {
      const dispute = facts.line('dispute_open');
      const due = dispute?.dueBy ? `; an answer is due ${day(dispute.dueBy)}` : '';
      return `${who} disputed ${dispute ? format.money(dispute.amount) : money(facts)}${due}. Escalate it, do not refund: that would pay twice.`;
    },
    inquiry_open: (who, facts) => {
      const inquiry = facts.line('inquiry_open');
      const due = inquiry?.dueBy ? `, and an answer is due ${day(inquiry.dueBy)}` : '';
      return `${who}’s bank asks about ${inquiry ? format.money(inquiry.amount) : money(facts)}${due}. Escalate it${facts.refund ? ', then refund it in full and cancel' : ''}.`;
    },
    several_customers: (who, facts) =>
      `${who === NOBODY_NAMED ? 'This' : `${who}’s`} address belongs to ${facts.line('several_customers')?.count ?? 'several'} customers. Choose which one this is about.`,
    customer_not_found: (who) =>
      `Stripe knows nobody by ${possessive(who)} address. Ask for mail from the one they pay with; disclose nothing.`,
    nothing_asked: (who) => `${who} asks for nothing. Nothing to do.`,
    question_needed: (who, facts) =>
      facts.line('refund_failed')
        ? `${who}’s refund failed at the bank. Ask how else they can be paid back.`
        : `The message and Stripe do not say what ${subject(who)} needs. Ask one question, change nothing.`,
  };
  return sentences;

  /** With several extra: each one's charge, or what is on offer. */
  function givenBack({ refunds, duplicate }: VerdictFacts): string {
    const [first, ...others] = refunds.map((each) => format.money(each));
    if (!first) return '';
    const alike = others.length + 1 === duplicate.extras && others.every((each) => each === first);
    return alike
      ? ` and refund the ${first} of each`
      : ` and refund ${[first, ...others].join(' and ')}`;
  }
}

/** What a report about the product is about, as far as the message says. */
function complaint({ matter, hasPaid, line }: VerdictFacts): string {
  const wish = matter.intents.includes('refund') ? ' and wants money back' : '';
  if (matter.intent === 'feature_missing') {
    return `misses something that was promised${wish}`;
  }
  if (matter.signs.includes('access') && hasPaid && line('billing_is_healthy')) {
    return `has paid and still has no access${wish}`;
  }
  const bug = matter.intent === 'product_bug';
  return `reports ${bug ? 'a fault' : 'a fault or a missing feature'}${wish}`;
}

/** The neutral subject is small within a sentence; a name keeps its letter. */
function subject(who: string): string {
  return who === NOBODY_NAMED ? 'the customer' : who;
}

function possessive(who: string): string {
  return who === NOBODY_NAMED ? 'this' : `${who}’s`;
}

/** A small count as a word: `three`. */
function inWords(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? `${count}`;
}

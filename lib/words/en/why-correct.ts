import type { Situation } from '../../triage/decision';

/** Why the recommended action is the safest that solves the matter, by the method's own rules. */
export const whyCorrect: Record<Situation, string> = {
  duplicate_to_cancel:
    'One person, one seat, the same product twice: an accident, not a team. Ending the extra one stops the next charge and can be undone until it ends; only its own charge is given back, and the one that is kept stays untouched.',
  duplicate_to_refund:
    'The same thing was paid twice. Only the charge that is too many goes back; the one that is owed stays.',
  duplicate_refunded:
    'The duplicate was ended and its charge given back. A second refund would take away a payment that is owed.',
  seats_explained:
    'Several seats are a real purchase for several people. Seats are kept and the billing is explained; nothing is cancelled or refunded.',
  workspaces_explained:
    'Each subscription belongs to a workspace of its own, so neither is extra. Nothing is cancelled or refunded; what each is for is explained.',
  teammates_explained:
    'Different people with cards and subscriptions of their own: each serves somebody, so none is extra. Explain, and offer one team plan later.',
  card_to_update:
    'The card itself has to be replaced, and Stripe will try again by itself. The portal is the lasting place for it. Failed attempts are not revenue and there is nothing to refund.',
  invoice_to_pay:
    'An invoice is open and only paying it settles the matter. Its own page takes any card and needs no login.',
  bank_confirmation:
    'The bank asks the customer to confirm. A new card would not help; the invoice page lets them confirm and pay.',
  checkout_to_finish:
    'Nothing was completed and nothing was charged. The portal cannot start a subscription, so the Checkout link is the only one that leads anywhere.',
  checkout_without_recovery:
    'Nothing was completed and nothing was charged, and the Checkout page has no recovery. The portal cannot start a subscription; the pricing page can.',
  payment_processing:
    'Bank debits take days. The money is on its way: a link to pay would make the customer pay twice.',
  cancel_self_serve:
    'A plain wish to cancel, and the portal offers it. Restoring self-serve comes first: it is the safest step and changes nothing by itself.',
  cancel_for_customer:
    'An explicit wish to cancel that the portal cannot settle alone. The end of the current period is the safe date, and it can be undone until then.',
  cancel_already_set:
    'The end is already set; until then the status stays active, which is what the customer sees. Cancelling now would take away time that is paid for.',
  subscription_already_ended:
    'The subscription is over and will not charge again. There is nothing to cancel.',
  resume_for_customer:
    'The subscription still lives, so its end or its pause can be lifted. That changes no price and no date.',
  invoice_wanted:
    'A wish for a document, nothing else. The invoice’s own page holds the PDF and the receipt.',
  charge_explained:
    'Stripe shows a charge that is right. Explaining it solves the matter; nothing is to be given back.',
  proration_explained:
    'The amounts follow from a change in the middle of a period: what was unused is credited, what is new is charged. Nothing was paid twice.',
  hold_explained:
    'Money was taken once. The hold disappears from the statement by itself; a refund would give back the real purchase.',
  different_products_explained:
    'Two subscriptions are not two payments for one thing: the products differ. Nothing is extra, so nothing is cancelled or refunded.',
  metered_explained:
    'Usage is billed in arrears, so it is owed also after the end. It was used; no refund is advised.',
  update_card_self_serve:
    'Nothing has failed. The portal is the lasting place for a card, and no card number belongs in an email.',
  change_plan_self_serve:
    'Nothing is broken: the portal shows what changes, and what it costs, before the customer confirms.',
  invoices_self_serve:
    'The portal lists every invoice with its PDF. The login page is durable and safe to send; one invoice’s page would not be enough.',
  billing_details_self_serve:
    'Nothing is broken: customers see and change their billing details in the portal.',
  self_serve_by_operator:
    'Nothing is broken, and the portal has no such control. A dead link would only cost another email.',
  next_payment_told: 'A healthy subscription and a question of a date. Nothing is to be changed.',
  restart_wanted:
    'The subscription has ended and cannot be brought back; a new one starts on the pricing page.',
  refund_on_its_way:
    'The money was sent back; banks take five to ten working days to show it. A second refund would pay twice.',
  refund_held_up:
    'The refund exists and Stripe has not sent it. Only what holds it back can be mended; a second refund would pay twice.',
  refund_needs_customer:
    'The refund exists, and Stripe cannot send it before the customer answers its email. A second refund would wait in the same way, or pay twice.',
  product_issue:
    'Billing explains nothing here: the product, or what was promised, is the matter. The fault is verified and logged first; money comes after that, never blindly.',
  product_refund:
    'Nothing was received for this charge. Only the affected charge goes back, and the cause goes to the backlog.',
  charged_after_end:
    'The charged period begins after the effective end of the subscription, so it is not owed. Only that charge goes back.',
  unwanted_renewal:
    'The customer did not want another period. A renewal that has hardly begun is fair to give back, after the contract has been checked; an old one is not.',
  unknown_charge:
    'A payment that its owner did not make is given back before the bank takes it back. Only that charge is affected.',
  dispute_open:
    'The bank has taken the money back already and rules on it. The card network sets a deadline: whoever owns disputes answers, and a refund on top would pay twice.',
  inquiry_open:
    'An inquiry asks before money is taken. Whoever owns disputes answers it; where Stripe allows a refund, a full one ends it.',
  several_customers: 'Whatever was done could hit the wrong company. The operator chooses first.',
  customer_not_found:
    'An address that pays for nothing proves nothing, whatever the message says. Nothing about anybody’s billing is disclosed.',
  nothing_asked: 'No wish and no fault: the safest action is none.',
  question_needed:
    'The message and Stripe together do not decide. One precise question is safer than a guess; no change is offered.',
};

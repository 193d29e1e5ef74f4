import type { Interval } from '../../../billing/subscription';
import { cardBrand } from '../../card-brand';
import type { DraftPhrases } from '../../draft-phrases';

/** One, and several after "alle". */
const INTERVALS: Record<Interval, [string, string]> = {
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  year: ['Jahr', 'Jahre'],
  unknown: ['Zeitraum', 'Zeiträume'],
};

/** @see https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason */
const REASONS: Record<string, string> = {
  subscription_create: 'erste Zahlung des Abonnements',
  subscription_cycle: 'reguläre Verlängerung',
  subscription_update: 'Änderung während des Zeitraums',
  subscription_threshold: 'Nutzung während des Zeitraums',
  manual: 'gesonderte Rechnung',
};

/** Prices, cards, payments and declines in German. A card is always "die … Karte". */
export const phrases: DraftPhrases = {
  price: (money, interval, count) =>
    count === 1
      ? `${money} pro ${INTERVALS[interval][0]}`
      : `${money} alle ${count} ${INTERVALS[interval][1]}`,
  card: (brand, last4) => {
    const name = cardBrand(brand)?.replaceAll(' ', '-');
    return `${name ? `${name}-Karte` : 'Karte'} (Endziffern ${last4})`;
  },
  paymentLine: (date, amount, reason) =>
    reason && REASONS[reason] ? `${date}: ${amount}, ${REASONS[reason]}` : `${date}: ${amount}`,
  productLine: (name, price) => (price ? `${name}, ${price}` : name),
  free: 'kostenlos',
  decline: {
    card_to_update:
      'Die Daten der Karte werden nicht mehr akzeptiert und müssen aktualisiert werden.',
    money:
      'Die Bank hat die Zahlung abgelehnt; sie kann Ihnen mehr sagen, oder eine andere Karte hilft weiter.',
    authentication: 'Ihre Bank bittet Sie, die Zahlung zu bestätigen.',
    bank_says_no:
      'Die Bank hat die Zahlung abgelehnt; sie kann Ihnen mehr sagen, oder Sie verwenden eine andere Karte.',
    // Said of a lost card as of any other: nothing here may let the reason be guessed.
    never_tell:
      'Die Bank hat die Zahlung abgelehnt; sie kann Ihnen mehr sagen, oder Sie verwenden eine andere Karte.',
    // Another card is the way, and why this one was not taken is not for the customer.
    blocked_by_stripe:
      'Mit dieser Karte war die Zahlung nicht möglich; bitte verwenden Sie eine andere.',
    try_again:
      'Bei der Zahlung gab es eine vorübergehende Störung; ein neuer Versuch gelingt meistens.',
  },
};

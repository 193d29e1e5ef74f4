import type { Interval } from '../../../billing/subscription';
import { cardBrand } from '../../card-brand';
import type { DraftPhrases } from '../../draft-phrases';

/** One period, and several of them. */
const INTERVALS: Record<Interval, [one: string, several: string]> = {
  day: ['al día', 'días'],
  week: ['a la semana', 'semanas'],
  month: ['al mes', 'meses'],
  year: ['al año', 'años'],
  unknown: ['por periodo', 'periodos'],
};

/** @see https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason */
const REASONS: Record<string, string> = {
  subscription_create: 'primer pago de la suscripción',
  subscription_cycle: 'renovación habitual',
  subscription_update: 'cambio durante el periodo',
  subscription_threshold: 'consumo durante el periodo',
  manual: 'factura aparte',
};

const BANK_DECLINED =
  'El banco rechazó el pago; allí pueden darle más información, o puede usar otra tarjeta.';

/** Prices, cards, payments and declines in Spanish. */
export const phrases: DraftPhrases = {
  price: (money, interval, count) => {
    const [one, several] = INTERVALS[interval];
    return count === 1 ? `${money} ${one}` : `${money} cada ${count} ${several}`;
  },
  // With its noun, so that an article before it agrees whatever the brand.
  card: (brand, last4) => {
    const name = cardBrand(brand);
    return name ? `tarjeta ${name} terminada en ${last4}` : `tarjeta terminada en ${last4}`;
  },
  paymentLine: (date, amount, reason) =>
    reason && REASONS[reason] ? `${date}: ${amount}, ${REASONS[reason]}` : `${date}: ${amount}`,
  productLine: (name, price) => (price ? `${name}, ${price}` : name),
  free: 'sin costo',
  decline: {
    card_to_update: 'Los datos de la tarjeta ya no se aceptan, así que hay que actualizarlos.',
    money:
      'El banco rechazó el pago; allí pueden darle más información, o quizá funcione con otra tarjeta.',
    authentication: 'Su banco le pide que confirme el pago.',
    bank_says_no: BANK_DECLINED,
    // Said of a lost card as of any other: nothing here may let the reason be guessed.
    never_tell: BANK_DECLINED,
    // Another card is the way, and why this one was not taken is not for the customer.
    blocked_by_stripe: 'Con esa tarjeta no es posible hacer el pago; utilice otra, por favor.',
    try_again:
      'Hubo un problema temporal con el pago; lo normal es que funcione al intentarlo otra vez.',
  },
};

import type { Interval } from '../../../billing/subscription';
import { cardBrand } from '../../card-brand';
import type { DraftPhrases } from '../../draft-phrases';

/** One period, and several of them. */
const INTERVALS: Record<Interval, [one: string, several: string]> = {
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
  year: ['ano', 'anos'],
  unknown: ['período', 'períodos'],
};

/** @see https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason */
const REASONS: Record<string, string> = {
  subscription_create: 'primeiro pagamento da assinatura',
  subscription_cycle: 'renovação normal',
  subscription_update: 'mudança durante o período',
  subscription_threshold: 'uso durante o período',
  manual: 'fatura avulsa',
};

const BANK_DECLINED =
  'O banco recusou o pagamento; ele pode dar mais informações, ou você pode usar outro cartão.';

/** Prices, cards, payments and declines in Portuguese. */
export const phrases: DraftPhrases = {
  price: (money, interval, count) => {
    const [one, several] = INTERVALS[interval];
    return count === 1 ? `${money} por ${one}` : `${money} a cada ${count} ${several}`;
  },
  card: (brand, last4) => {
    const name = cardBrand(brand);
    return name ? `cartão ${name} final ${last4}` : `cartão final ${last4}`;
  },
  paymentLine: (date, amount, reason) =>
    reason && REASONS[reason] ? `${date}: ${amount}, ${REASONS[reason]}` : `${date}: ${amount}`,
  productLine: (name, price) => (price ? `${name}, ${price}` : name),
  free: 'sem custo',
  decline: {
    card_to_update: 'Os dados do cartão não são mais aceitos, então é preciso atualizá-los.',
    money:
      'O banco recusou o pagamento; ele pode dar mais informações, ou talvez outro cartão funcione.',
    authentication: 'Seu banco pede que você confirme o pagamento.',
    bank_says_no: BANK_DECLINED,
    // Said of a lost card as of any other: nothing here may let the reason be guessed.
    never_tell: BANK_DECLINED,
    // Another card is the way, and why this one was not taken is not for the customer.
    blocked_by_stripe: 'Com esse cartão não é possível fazer o pagamento; use outro, por favor.',
    try_again:
      'Houve um problema temporário com o pagamento; normalmente uma nova tentativa funciona.',
  },
};

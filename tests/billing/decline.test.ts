import { describe, expect, it } from 'vitest';
import { declineFamily } from '../../lib/billing/decline';

describe('decline families', () => {
  it.each([
    ['expired_card', null, 'card_to_update'],
    ['incorrect_cvc', null, 'card_to_update'],
    ['invalid_expiry_month', null, 'card_to_update'],
    ['insufficient_funds', null, 'money'],
    ['card_velocity_exceeded', null, 'money'],
    ['authentication_required', null, 'authentication'],
    ['do_not_honor', null, 'bank_says_no'],
    ['generic_decline', null, 'bank_says_no'],
    ['a_code_of_tomorrow', null, 'bank_says_no'],
    ['lost_card', null, 'never_tell'],
    ['fraudulent', null, 'never_tell'],
    ['processing_error', null, 'try_again'],
    ['generic_decline', 'try_again_later', 'try_again'],
    ['generic_decline', 'confirm_card_data', 'card_to_update'],
    ['insufficient_funds', 'do_not_try_again', 'bank_says_no'],
    ['insufficient_funds', 'advice_of_tomorrow', 'money'],
    ['insufficient_funds', 'try_again_later', 'money'],
    ['stolen_card', 'try_again_later', 'never_tell'],
  ])('%s with advice %s', (code, adviceCode, family) => {
    expect(declineFamily({ code, message: null, adviceCode })).toBe(family);
  });

  it.each([
    ['card_declined', null, true],
    ['generic_decline', 'try_again_later', true],
    ['highest_risk_level', 'do_not_try_again', undefined],
    ['rule', null, undefined],
  ])('%s with advice %s, blocked %s, was blocked by Stripe', (code, adviceCode, blocked) => {
    expect(declineFamily({ code, message: null, adviceCode, blocked })).toBe('blocked_by_stripe');
  });
});

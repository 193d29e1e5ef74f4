import type { UnixSeconds } from '../../billing/amounts';
import { chargedTwice, holdOnMyCard, whereIsMyRefund } from './duplicate-tickets';
import { bankWantsConfirmation, cardRanOut, neverGotIn, paidButUnpaid } from './payment-tickets';
import { exportsKeepFailing, unknownCharge, unwantedRenewal } from './product-tickets';
import { dated, type SampleTicket } from './sample-ticket';
import {
  alreadyEnding,
  receiptPlease,
  wantsToCancel,
  wantsToComeBack,
  whyThisAmount,
  yesGoAhead,
} from './self-serve-tickets';
import { colleaguesEachPay, fiveTimesThePrice, twoSeatsMore } from './team-tickets';
import { nobodyWeKnow, oneAddressTwoCompanies, somethingIsOff } from './unclear-tickets';

const TEXTS = [
  chargedTwice,
  whereIsMyRefund,
  holdOnMyCard,
  fiveTimesThePrice,
  twoSeatsMore,
  colleaguesEachPay,
  cardRanOut,
  bankWantsConfirmation,
  neverGotIn,
  paidButUnpaid,
  wantsToCancel,
  alreadyEnding,
  receiptPlease,
  whyThisAmount,
  wantsToComeBack,
  yesGoAhead,
  exportsKeepFailing,
  unwantedRenewal,
  unknownCharge,
  somethingIsOff,
  oneAddressTwoCompanies,
  nobodyWeKnow,
];

/**
 * The sample inbox, newest first. Who they are at Stripe is told by the embedded Stripe's stories, which
 * share their addresses.
 *
 * @param now UNIX seconds
 */
export function sampleTickets(now: UnixSeconds): SampleTicket[] {
  return TEXTS.map((text) => dated(text, now)).toSorted((a, b) => b.at - a.at);
}

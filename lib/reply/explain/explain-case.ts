import type { Charge } from '../../billing/charge';
import type { ExplainedInvoice } from '../../billing/explained-invoice';
import type { Invoice } from '../../billing/invoice';
import { invoiceOfCharge, tookMoney } from '../../billing/payment-of';
import { chosenReading } from '../../billing/reading';
import type { Case } from '../../case/case';
import { mayTellBilling } from '../../identify/trust';
import { createFormats } from '../../words/formats';
import { type DraftLanguage, draftLocale } from '../draft-language';
import { draftScope, invoicesOf } from '../draft-scope';
import { REPLY_LANGUAGES } from '../reply-languages';
import { chargeExplanation, refundsInWords } from './charge-explanation';
import { invoiceExplanation, isTooLong } from './invoice-explanation';
import { explainedOf } from './invoice-ground';
import type { ExplanationSources } from './ways-to-say';

/** The parts of a case that an explanation is made of. */
export type ExplainableCase = Pick<
  Case,
  'reading' | 'decision' | 'conversation' | 'confirmations' | 'draft'
>;

/**
 * An invoice or a charge of this case explained for the reply, in the draft's language. Null where it may not be told
 * to this sender, is not theirs, or cannot be told whole.
 *
 * @param id of the invoice or the charge
 */
export function explanationText(id: string, worked: ExplainableCase): string | null {
  const { reading, decision, conversation, confirmations, draft } = worked;
  if (!mayTellBilling(conversation, reading, confirmations.identityVerified)) return null;
  const sources = explanationSources(
    worked,
    draft.language,
    draftLocale(draft.language, REPLY_LANGUAGES[draft.language].locale, reading),
  );
  const scope = draftScope(reading, decision);
  const invoices = scope.flatMap(invoicesOf);
  const charges = scope.flatMap((each) => each.charges);
  const charge = charges.find((each) => each.id === id);
  const invoice =
    invoices.find((each) => each.id === id) ??
    (charge && tookMoney(charge) ? invoiceOfCharge(charge, invoices) : null);
  const ofInvoice =
    invoice && invoiceExplanation(explainedOf(invoice, scope, draft.timeZone), charges, sources);
  if (!ofInvoice) return charge ? plainSpaces(chargeExplanation(charge, sources)) : null;
  const refunds = charge ? refundsInWords(charge, sources) : [];
  return plainSpaces([ofInvoice, ...refunds].join('\n'));
}

/** Why an invoice is shown explained to the operator and not told in a reply. */
export type NotTold = 'more_lines' | 'difference' | 'too_long' | 'not_verified' | 'not_told';

/** An invoice of this case taken apart for the operator, and why it may not be told, where it may not. */
export function explainedInCase(
  invoice: Invoice,
  { reading, decision, conversation, confirmations, draft }: ExplainableCase,
): { explained: ExplainedInvoice; charges: Charge[]; because: NotTold | null } {
  const scope = draftScope(reading, decision);
  const chosen = chosenReading(reading);
  const isTold = scope.some((each) => invoicesOf(each).includes(invoice));
  const shown = isTold || !chosen ? scope : [chosen];
  const explained = explainedOf(invoice, shown, draft.timeZone);
  const may = mayTellBilling(conversation, reading, confirmations.identityVerified);
  return {
    explained,
    charges: shown.flatMap((each) => each.charges),
    because: may
      ? isTold
        ? (explained.missing ?? (isTooLong(explained) ? 'too_long' : null))
        : 'not_told'
      : 'not_verified',
  };
}

/** What an explanation is worded with; its days are those of the draft. */
export function explanationSources(
  { reading, draft }: Pick<Case, 'reading' | 'draft'>,
  language: DraftLanguage,
  locale: string,
): ExplanationSources {
  return {
    reading,
    formats: createFormats(locale, draft.timeZone),
    invoicePhrases: REPLY_LANGUAGES[language].invoicePhrases,
    now: chosenReading(reading)?.now ?? reading.asOf,
  };
}

/** Amounts come with spaces that do not break; in a mail they look odd. */
function plainSpaces(text: string | null): string | null {
  return text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;
}

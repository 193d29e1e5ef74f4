import type { Case } from '../../lib/case/case';
import { workCase } from '../../lib/case/work-case';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import type { Conversation } from '../../lib/inbox/conversation';
import { createStripe } from '../../lib/stripe/client';
import { nothingKnown } from '../../lib/stripe/lookup/account-facts';
import { lookUp } from '../../lib/stripe/lookup/look-up';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import type { LabelledCase } from './labelled-case';

/** The account's pricing page, as its operator would have set it: a case has no place for settings. */
const PRICING_PAGE = 'https://acme.example/pricing';

/**
 * Works a labelled case exactly as the background works a ticket: the same lookup, over the embedded Stripe
 * loaded with the case's objects, the same triage, the same draft.
 *
 * @throws Error where the lookup failed as a whole
 */
export async function workLabelledCase(labelled: LabelledCase): Promise<Case> {
  const now = Math.floor(Date.parse(labelled.now) / 1000);
  const { mode, missing } = labelled.key;
  const sandbox = createSandbox({
    objects: labelled.stripe,
    mode,
    now: () => now,
    ...(missing ? { missing } : {}),
  });
  const { from, subject, body, language } = labelled.ticket;
  const result = await lookUp(createStripe(`rk_${mode}_${'case'.repeat(6)}`, sandbox.fetch), {
    who: { kind: 'email', email: from.email },
    name: from.name,
    source: 'sender',
    mode,
    now: () => now,
    clockBehindSeconds: () => 0,
    metadataKeys: DEFAULT_SETTINGS.metadataKeys,
    account: nothingKnown(),
    onStage: () => undefined,
  });
  if (!result.ok) throw new Error(`the lookup failed: ${JSON.stringify(result.failure)}`);
  const conversation: Conversation = {
    inbox: labelled.ticket.inbox as Conversation['inbox'],
    ticketId: labelled.id,
    url: 'https://mail.google.com/',
    subject,
    sender: { kind: 'one', person: from },
    replyTo: null,
    otherAddresses: [],
    otherRecipients: [],
    message: body,
    earlierMessage: null,
    language,
  };
  return workCase(
    {
      conversation,
      reading: result.reading,
      confirmations: { identityVerified: false, contractChecked: false, bucket: null },
      links: { restartUrl: PRICING_PAGE },
      trackerUrl: null,
      replyLanguage: null,
    },
    english(createFormats('en', 'UTC')),
  );
}

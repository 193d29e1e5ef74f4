import { describe, expect, it } from 'vitest';
import { chosenReading } from '../../lib/billing/reading';
import { workCase } from '../../lib/case/work-case';
import { handoffSchema } from '../../lib/handoff/schema';
import type { Conversation } from '../../lib/inbox/conversation';
import { sampleTickets } from '../../lib/inbox/sample/tickets';
import { explanationText } from '../../lib/reply/explain/explain-case';
import { createStripe } from '../../lib/stripe/client';
import { lookUp } from '../../lib/stripe/lookup/look-up';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import { aLookUp } from '../build/look-up';
import { linesWithoutObject, objectsNamed } from '../triage/objects-named';

const NOW = 1_795_170_000;
const TRACKER = 'https://tracker.example/new?title={title}&body={body}';

/** What an expert does with each sample ticket. */
const VERDICTS: [who: string, bucket: string, recommended: string, link: string][] = [
  ['Maria Keller', 'duplicate_subscription', 'cancel_extra_subscription', 'none'],
  ['Agnes Lund', 'duplicate_subscription', 'no_op', 'none'],
  ['Dana Whitfield', 'team_seats', 'clarify_billing_model', 'none'],
  ['Hanna Vogel', 'team_seats', 'clarify_billing_model', 'none'],
  ['Tomasz Reyes', 'team_seats', 'clarify_billing_model', 'none'],
  ['Greg Oduya', 'failed_payment', 'send_login_link', 'login_page'],
  ['Camille Roussel', 'failed_payment', 'send_invoice_link', 'hosted_invoice'],
  ['Beatriz Nogueira', 'failed_payment', 'send_checkout_link', 'checkout_recovery'],
  ['Jonas Albrecht', 'missing_self_serve', 'no_op', 'none'],
  ['Ruth Okafor', 'missing_self_serve', 'send_login_link', 'login_page'],
  ['Ivo Marković', 'missing_self_serve', 'send_login_link', 'login_page'],
  ['陈思远', 'missing_self_serve', 'no_op', 'none'],
  ['森田 葵', 'missing_self_serve', 'send_invoice_link', 'hosted_invoice'],
  ['Noah Bergström', 'missing_self_serve', 'explain_charge', 'none'],
  ['Mia Forsell', 'missing_self_serve', 'explain_charge', 'none'],
  ['Lucía Ferreiro', 'missing_self_serve', 'send_restart_link', 'restart'],
  ['Priyanka Nair', 'product_failure', 'log_product_issue', 'none'],
  ['Owen Castellano', 'product_failure', 'refund_charge', 'none'],
  ['Warren Pike', 'product_failure', 'escalate_dispute', 'none'],
  ['Sam Whitaker', 'not_enough_evidence', 'ask_question', 'none'],
  ['Pat Lindgren', 'not_enough_evidence', 'choose_customer', 'none'],
  ['Tessa Bloom', 'not_enough_evidence', 'ask_question', 'none'],
];

async function work(who: string) {
  const ticket = sampleTickets(NOW).find(({ from }) => from.name === who);
  if (!ticket) throw new Error(`${who} wrote no ticket`);
  const sandbox = createSandbox({ objects: seedObjects(NOW), mode: 'test', now: () => NOW });
  const { name, email } = ticket.from;
  const result = await lookUp(
    createStripe(`rk_${'test'}_${'s5'.repeat(12)}`, sandbox.fetch),
    aLookUp({ who: { kind: 'email', email }, name, now: () => NOW }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const earlier = (ticket.earlier ?? []).findLast(({ by }) => by === 'customer');
  const conversation: Conversation = {
    inbox: 'sample',
    ticketId: ticket.id,
    url: 'https://mail.google.com/',
    subject: ticket.subject,
    sender: { kind: 'one', person: ticket.from },
    replyTo: null,
    otherAddresses: [],
    otherRecipients: [],
    message: ticket.body,
    earlierMessage: earlier?.body ?? null,
    language: null,
  };
  const confirmations = { identityVerified: false, contractChecked: false, bucket: null };
  const links = { restartUrl: 'https://northwind-apps.example/pricing' };
  const { reading } = result;
  return workCase(
    { conversation, reading, confirmations, links, trackerUrl: TRACKER, replyLanguage: null },
    english(createFormats('en', 'UTC')),
  );
}

describe('the sample tickets', () => {
  it.each(VERDICTS)('%s: %s, %s', async (who, bucket, recommended, link) => {
    const { decision, draft, handoff, reading } = await work(who);
    const whole = JSON.stringify(reading);
    expect(objectsNamed(decision).filter((id) => !whole.includes(`"${id}"`))).toEqual([]);
    expect(linesWithoutObject(decision)).toEqual([]);
    expect(() => handoffSchema.parse(handoff.json)).not.toThrow();
    expect(decision).toMatchObject({ bucket, recommended, link: { kind: link } });
    expect(draft.problems).toEqual([]);
    expect(handoff.json.decision.bucket).toBe(bucket);
  });

  it('are all judged here', () => {
    expect(
      sampleTickets(NOW)
        .map(({ from }) => from.name)
        .toSorted(),
    ).toEqual(VERDICTS.map(([who]) => who).toSorted());
  });

  it('open a backlog issue about the gap, without the customer', async () => {
    const { backlogIssueUrl } = await work('Maria Keller');
    const text = decodeURIComponent(backlogIssueUrl ?? '');
    expect(text).toContain('no_duplicate_guard');
    for (const secret of ['Maria', 'Keller', 'keller.example', 'cus_', 'sub_', '29.00']) {
      expect(text).not.toContain(secret);
    }
    expect((await work('Sam Whitaker')).backlogIssueUrl).toBeNull();
  });

  it.each([
    [
      'Noah Bergström',
      /days of Pro minus the unused \d+ days of Starter, plus Pro for/,
      ['Pro', 'Starter', 'Pro'],
    ],
    [
      'Hanna Vogel',
      /12 days of 5 × Team minus the unused 12 days of 3 × Team, plus 5 × Team for/,
      ['5 × Team', '3 × Team', '5 × Team', 'discount “Nonprofit”', 'tax', 'credit you had'],
    ],
  ])('explain the last invoice of %s', async (who, summary, lines) => {
    const worked = await work(who);
    const [invoice] = chosenReading(worked.reading)?.invoices ?? [];
    const text = explanationText(invoice?.id ?? '', worked) ?? '';
    expect(text).toMatch(summary);
    const listed = text.split('\n').filter((line) => /^- (?!Total)/.test(line));
    expect(listed).toHaveLength(lines.length);
    for (const [at, words] of lines.entries()) {
      expect(listed[at]).toContain(words);
      expect(worked.draft.text).toContain(listed[at]);
    }
  });
});

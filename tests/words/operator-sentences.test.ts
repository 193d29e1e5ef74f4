import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionWords } from '../../lib/words/en/decision';
import { createFormats } from '../../lib/words/formats';
import { decisionWords as chineseWords } from '../../lib/words/zh-CN/decision';
import type { LabelledCase } from '../../scripts/cases/labelled-case';
import { workLabelledCase } from '../../scripts/cases/work-labelled-case';

const FOLDER = join(import.meta.dirname, '../fixtures/cases');
const words = decisionWords(createFormats('en', 'UTC'));

async function worked(id: string, sender?: { name: string | null }) {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${id}-`)) ?? id;
  const labelled = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as LabelledCase;
  const shown = await workLabelledCase(labelled);
  const { sender: own } = shown.conversation;
  if (!sender || own.kind !== 'one') return shown;
  const person = { ...own.person, ...sender };
  return { ...shown, conversation: { ...shown.conversation, sender: { ...own, person } } };
}

describe('a verdict', () => {
  it.each([
    [
      'n04',
      'Marguerite bought Birdsong Start three times within nine minutes. Cancel the two extra ones',
    ],
    ['n06', 'Cancel the older one, as asked, and refund its ¥1,480.'],
    ['n10', 'Imogen’s two payments of £12.00 are for successive periods.'],
    ['n15', 'Annegret’s card was declined: €27.00 for Werkbank Plus is not paid.'],
    ['n16', 'The bank wants Nuria to confirm €33.00 for Taller Pro.'],
    ['n36', 'Amaia reports a fault'],
    ['n37', '周宇航 has paid and still has no access'],
    ['n45', 'Marta’s address belongs to 2 customers.'],
    ['v16', 'Marcus reports a fault and wants money back;'],
    ['v17', 'Jörg misses something that was promised and wants money back;'],
  ])('of %s says: %s', async (id, text) => {
    expect(words.verdict(await worked(id))).toContain(text);
  });

  it.each([
    ['高橋 美咲', '高橋 美咲'],
    ['Ortiz & Söhne', 'Ortiz & Söhne'],
    ['Vic <b>Plain</b>', 'The customer'],
    ['ops@acme.example', 'The customer'],
    ['Agent 47', 'The customer'],
    ['acme.example', 'The customer'],
    ['x'.repeat(41), 'The customer'],
    ['\u202eecnartnE', 'The customer'],
    ['- . -', 'The customer'],
  ])('calls %s %s', async (name, called) => {
    const verdict = words.verdict(await worked('n10', { name }));
    expect(verdict.startsWith(`${called}’s two payments`), verdict).toBe(true);
    const inChinese = chineseWords(createFormats('zh-CN', 'UTC')).verdict(
      await worked('n10', { name }),
    );
    const calledThere = called === 'The customer' ? '客户' : called;
    expect(inChinese, inChinese).toMatch(new RegExp(`^${calledThere} ?的 2 笔 £12\\.00 付款`));
  });

  it('takes Stripe’s name where the header has none', async () => {
    expect(words.verdict(await worked('n06', { name: null }))).toMatch(/^高橋 美咲 bought/);
  });
});

describe('what stands beside a verdict', () => {
  it('tells a bank’s confirmation from a failed payment', async () => {
    const told = async (id: string) => {
      const shown = await worked(id);
      return shown.decision.anomalies.map((each) => words.anomaly(each, shown));
    };
    expect(await told('n16')).toContain('€33.00 not paid: the bank waits for a confirmation.');
    expect(await told('n17')).toContain('$22.00 not paid: a payment failed.');
  });

  it('tells an inquiry from a dispute', async () => {
    const shown = await worked('n40');
    const texts = [
      ...shown.decision.anomalies.map((each) => words.anomaly(each, shown)),
      ...shown.decision.actions.map((each) => words.action(each, shown).title),
    ];
    expect(texts).toContain('The bank inquires about $64.00, and an answer is due Feb 27, 2027.');
    expect(texts).toContain('Escalate the inquiry over $64.00');
    expect(texts.join()).not.toContain('dispute');
  });

  it('announces the last invoice of a plan with usage', async () => {
    const ofCancel = async (id: string) => {
      const shown = await worked(id);
      const cancel = shown.decision.actions.find((each) => each.effect?.standing);
      if (!cancel) throw new Error(id);
      const next = words.effect(cancel).find((line) => line.id === 'next_invoice');
      return `${words.action(cancel, shown).detail} ${next?.text}`;
    };
    expect(await ofCancel('v13')).toMatch(
      /^One last invoice for usage comes with its end\. unchanged: .*, amount not certain yet$/,
    );
    expect(await ofCancel('n22')).toMatch(/ → none$/);
  });

  it('denies a duplicate, not the charges', async () => {
    const texts = (await worked('n12')).decision.evidence.map((each) => words.evidence(each));
    expect(texts.at(-1)).toMatch(/; Stripe shows no duplicate\.$/);
  });
});

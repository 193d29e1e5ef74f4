import { actionLines } from './action-lines';
import { billingLines } from './billing-lines';
import { foundIn } from './found';
import { handoffCustomer } from './handoff-customer';
import type { HandoffLanguage, JudgedCase } from './handoff-words';
import { rivalBecause } from './rival-because';
import { withIds } from './with-ids';
import { withoutSecrets } from './without-secrets';

/** The handoff as text: the six blocks of the method, each line a point of its own. */
export function handoffText(judged: JudgedCase, language: HandoffLanguage): string {
  const { headings } = language.words;
  return [
    block(headings.customer, customerLines(judged, language)),
    block(headings.billing, billingLines(judged, language)),
    block(headings.decision, decisionLines(judged, language)),
    block(headings.actionTaken, actionLines(judged, language)),
    block(headings.followUp, judged.draft.text.split('\n')),
    block(headings.gap, gapLines(judged, language)),
  ].join('\n\n');
}

/** Each point on one line, so that a name with a line break in it cannot begin a block. */
function block(heading: string, lines: string[]): string {
  const points = lines
    .map((line) => withoutSecrets(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('- ') ? line : `- ${line}`));
  return [heading, ...points].join('\n');
}

function customerLines(judged: JudgedCase, { words }: HandoffLanguage): string[] {
  const { name, email, otherIds, match } = handoffCustomer(judged);
  const found = foundIn(judged.reading);
  const others = found.kind === 'not_chosen' ? words.candidateIds : words.otherIds;
  return [
    `${name ?? words.noName} / ${email ?? words.noEmail}`,
    found.kind === 'chosen' ? words.ids([found.chosen.customer.id]) : words.noCustomer[found.kind],
    ...(otherIds.length > 0 ? [others(otherIds)] : []),
    ...(match ? [words.match[match]] : []),
  ];
}

function decisionLines(judged: JudgedCase, language: HandoffLanguage): string[] {
  const { words, sentences } = language;
  const { decision } = judged;
  return [
    words.classification(
      sentences.bucket(decision.bucket),
      sentences.confidence(decision.confidence),
    ),
    sentences.verdict(judged),
    words.why(sentences.whyCorrect(judged)),
    ...decision.evidence
      .filter(({ bucket }) => bucket === decision.bucket)
      .map((each) =>
        withIds(words.evidence(sentences.evidence(each), each.weight > 0), each.objects),
      ),
    ...(decision.rival
      ? [words.rival(sentences.bucket(decision.rival), rivalBecause(judged, language))]
      : []),
    ...(decision.contract.length > 0
      ? [words.contract(decision.contract.map((shape) => sentences.contract(shape)))]
      : []),
  ];
}

function gapLines({ decision }: JudgedCase, { words, sentences }: HandoffLanguage): string[] {
  if (decision.gaps.length === 0) return [words.noGap];
  return decision.gaps.map((gap) => withIds(sentences.gap(gap), gap.objects));
}

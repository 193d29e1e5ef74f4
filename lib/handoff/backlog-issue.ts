import type { Bucket } from '../triage/bucket';
import type { GapId, Situation } from '../triage/decision';
import { withoutSecrets } from './without-secrets';

/** What a backlog item says; none of it may name a customer. */
export interface BacklogIssue {
  gaps: { id: GapId; text: string }[];
  bucket: Bucket;
  situation: Situation;
  /** What is done for the customer now: the title of the recommended action. */
  remedy: string;
}

/** An issue, and the tracker it goes to: what its page is made from once the operator says who may be named. */
export interface BacklogRequest {
  template: string;
  issue: BacklogIssue;
}

/** Whom the issue is about, for a tracker that only the team can read. */
export interface IssueCustomer {
  name: string | null;
  email: string | null;
}

export type BacklogIssueUrl =
  | { kind: 'url'; url: string }
  | { kind: 'refused'; because: 'not_https' | 'no_fields' | 'no_gap' };

/** Browsers and trackers cut longer addresses; GitHub answers those beyond some 8000 with an error. */
const LONGEST_URL = 6000;
const LONGEST_GAP = 900;
const LONGEST_NAME = 600;
const LONGEST_TITLE = 120;

/**
 * A tracker's new-issue page, filled in. The customer's remedy and the product's gap stand apart, since one is done
 * today and the other is for the backlog. Ids, addresses, amounts and links are taken out: trackers are often public.
 *
 * @param template an https address with `{title}` and `{body}`
 * @param customer only where the operator chose to name them; null keeps them out
 */
export function backlogIssueUrl(
  template: string,
  issue: BacklogIssue,
  customer: IssueCustomer | null = null,
): BacklogIssueUrl {
  const [first] = issue.gaps;
  if (!first) return { kind: 'refused', because: 'no_gap' };
  if (!/^https:\/\/[^\s/]+\//.test(template)) return { kind: 'refused', because: 'not_https' };
  if (!template.includes('{title}') || !template.includes('{body}')) {
    return { kind: 'refused', because: 'no_fields' };
  }
  const short = [...anonymous(first.text)].slice(0, LONGEST_TITLE).join('');
  const title = `Billing: ${encodedAtMost(short, LONGEST_GAP)}`;
  const fill = (body: string) =>
    template
      .replaceAll('{title}', encodeURIComponent(title))
      .replaceAll('{body}', encodeURIComponent(body));
  const whole = fill(bodyOf(issue, customer));
  const url =
    whole.length <= LONGEST_URL ? whole : fill(bodyOf({ ...issue, gaps: [first] }, customer));
  return { kind: 'url', url };
}

function bodyOf(
  { gaps, bucket, situation, remedy }: BacklogIssue,
  customer: IssueCustomer | null,
): string {
  const who = [customer?.name, customer?.email].flatMap((each) => each?.trim() || []).join(' / ');
  return [
    '## Product gap',
    ...gaps.map(({ id, text }) => `- ${encodedAtMost(anonymous(text), LONGEST_GAP)} (\`${id}\`)`),
    '',
    '## Remedy for the customer',
    `- ${encodedAtMost(anonymous(remedy), LONGEST_GAP)}. This belongs to the ticket and is not part of this issue.`,
    ...(who ? [`- Customer: ${encodedAtMost(oneLine(who), LONGEST_NAME)}`] : []),
    '',
    `Seen in a billing ticket classified as \`${bucket}\` (\`${situation}\`).`,
  ].join('\n');
}

function oneLine(text: string): string {
  return withoutSecrets(text).replace(/\s+/g, ' ').trim();
}

/** As much of a text as takes up so many characters in an address; cut between signs, never within one. */
function encodedAtMost(text: string, most: number): string {
  let room = most;
  let kept = '';
  // Half a sign cannot stand in an address at all.
  for (const sign of text.replace(/\p{Surrogate}/gu, '\ufffd')) {
    room -= encodeURIComponent(sign).length;
    if (room < 0) return `${kept}…`;
    kept += sign;
  }
  return kept;
}

/** Without ids, addresses, links, amounts and long numbers. */
function anonymous(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '[link]')
    .replace(/[^\s@<>()]+@[^\s@<>()]+/g, '[address]')
    .replace(/\b[a-z]{2,8}_(?:live_|test_)?[A-Za-z0-9]{8,}\b/g, (word) =>
      /[A-Z0-9]/.test(word) ? '[id]' : word,
    )
    .replace(/(?:\p{Sc}\s?\d[\d.,]*|\b\d[\d.,]*\s?\p{Sc}|\b[A-Z]{3}\s\d[\d.,]*)/gu, '[amount]')
    .replace(/\d{5,}/g, '[number]')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}

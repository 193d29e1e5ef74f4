import type { Bucket } from '../triage/bucket';
import type { GapId, Situation } from '../triage/decision';

/** New-issue pages of common trackers; `OWNER/REPO` is the operator's to fill in. */
export const TRACKER_TEMPLATES = {
  github: 'https://github.com/OWNER/REPO/issues/new?title={title}&body={body}',
  gitlab:
    'https://gitlab.com/OWNER/REPO/-/issues/new?issue[title]={title}&issue[description]={body}',
} as const;

/** What a backlog item says; none of it may name a customer. */
export interface BacklogIssue {
  gaps: { id: GapId; text: string }[];
  bucket: Bucket;
  situation: Situation;
  /** What is done for the customer now: the title of the recommended action. */
  remedy: string;
}

export type BacklogIssueUrl =
  | { kind: 'url'; url: string }
  | { kind: 'refused'; because: 'not_https' | 'no_fields' | 'no_gap' };

/** Browsers and trackers cut longer addresses. */
const LONGEST_URL = 6000;

/**
 * A tracker's new-issue page, filled in. The customer's remedy and the product's gap stand apart, since one is done
 * today and the other is for the backlog. Ids, addresses, amounts and links are taken out: trackers are often public.
 *
 * @param template an https address with `{title}` and `{body}`
 */
export function backlogIssueUrl(template: string, issue: BacklogIssue): BacklogIssueUrl {
  const [first] = issue.gaps;
  if (!first) return { kind: 'refused', because: 'no_gap' };
  if (!/^https:\/\/[^\s/]+\//.test(template)) return { kind: 'refused', because: 'not_https' };
  if (!template.includes('{title}') || !template.includes('{body}')) {
    return { kind: 'refused', because: 'no_fields' };
  }
  const fill = (body: string) =>
    template
      .replaceAll('{title}', encodeURIComponent(`Billing: ${anonymous(first.text).slice(0, 120)}`))
      .replaceAll('{body}', encodeURIComponent(body));
  const whole = fill(bodyOf(issue));
  return {
    kind: 'url',
    url:
      whole.length <= LONGEST_URL
        ? whole
        : fill(bodyOf({ ...issue, gaps: [first] }).slice(0, 1200)),
  };
}

function bodyOf({ gaps, bucket, situation, remedy }: BacklogIssue): string {
  return [
    '## Product gap',
    ...gaps.map(({ id, text }) => `- ${anonymous(text)} (\`${id}\`)`),
    '',
    '## Remedy for the customer',
    `- ${anonymous(remedy)}. This belongs to the ticket and is not part of this issue.`,
    '',
    `Seen in a billing ticket classified as \`${bucket}\` (\`${situation}\`).`,
  ].join('\n');
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

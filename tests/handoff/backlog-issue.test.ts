import { describe, expect, it } from 'vitest';
import { type BacklogIssue, backlogIssueUrl } from '../../lib/handoff/backlog-issue';
import { TRACKER_TEMPLATES } from '../../lib/handoff/tracker-template';

const issue: BacklogIssue = {
  gaps: [
    {
      id: 'no_duplicate_guard',
      text: 'Checkout lets a customer with a live subscription buy the same plan again.',
    },
  ],
  bucket: 'duplicate_subscription',
  situation: 'duplicate_to_cancel',
  remedy: 'Cancel the extra subscription',
};

const nothing: BacklogIssue = { ...issue, gaps: [] };

const open = (template: string, some: Partial<BacklogIssue> = {}) => {
  const made = backlogIssueUrl(template, { ...issue, ...some });
  if (made.kind === 'refused') throw new Error(made.because);
  return new URL(made.url).searchParams;
};

describe('a backlog issue', () => {
  it('opens GitHub’s new-issue page, gap and remedy apart', () => {
    const fields = open(TRACKER_TEMPLATES.github);
    expect(fields.get('title')).toBe(
      'Billing: Checkout lets a customer with a live subscription buy the same plan again',
    );
    expect(fields.get('body')).toBe(
      [
        '## Product gap',
        '- Checkout lets a customer with a live subscription buy the same plan again (`no_duplicate_guard`)',
        '',
        '## Remedy for the customer',
        '- Cancel the extra subscription. This belongs to the ticket and is not part of this issue.',
        '',
        'Seen in a billing ticket classified as `duplicate_subscription` (`duplicate_to_cancel`).',
      ].join('\n'),
    );
  });

  it('opens GitLab’s', () => {
    const fields = open(TRACKER_TEMPLATES.gitlab);
    expect(fields.get('issue[title]')).toMatch(/^Billing: /);
    expect(fields.get('issue[description]')).toContain('## Product gap');
  });

  it.each([
    ['an id', 'Seen on sub_ProFirst0001.'],
    ['an address', 'Seen by priya.raman@lumenpost.example.'],
    ['an amount', 'They paid $58.00, or 58.00 € or BHD 12.500.'],
    ['a link', 'See https://invoice.stripe.com/i/acct_1Acme/live_x.'],
    ['a long number', 'Reference 74987506313000012345678.'],
  ])('holds no customer data: %s', (_, text) => {
    const gaps = [{ id: 'no_duplicate_guard' as const, text }];
    const fields = open(TRACKER_TEMPLATES.github, { gaps, remedy: text });
    const all = `${fields.get('title')}\n${fields.get('body')}`;
    expect(all).not.toMatch(/sub_|@|58\.00|12\.500|stripe\.com|\d{5}/);
    expect(all).toContain('no_duplicate_guard');
  });

  it.each([
    ['many gaps', 'ä'.repeat(100), 200],
    ['one long gap', '计费'.repeat(3000), 1],
    ['signs of two halves', '🧾'.repeat(4000), 1],
    ['a half of a sign', '\ud83e'.repeat(4000), 1],
  ])('stays within what a browser takes: %s', (_, text, count) => {
    const gaps = Array.from({ length: count }, () => ({ id: 'no_duplicate_guard' as const, text }));
    const made = backlogIssueUrl(
      TRACKER_TEMPLATES.github,
      { ...issue, gaps },
      { name: '计'.repeat(500), email: 'priya.raman@lumenpost.example' },
    );
    if (made.kind === 'refused') throw new Error(made.because);
    expect(made.url.length).toBeLessThanOrEqual(6000);
    const body = new URL(made.url).searchParams.get('body') ?? '';
    expect(body).toContain('## Product gap');
    expect(body).toContain('## Remedy for the customer');
    expect(() => decodeURIComponent(made.url)).not.toThrow();
  });

  it('names the customer only where the operator chose so, apart from the gap', () => {
    const named = backlogIssueUrl(TRACKER_TEMPLATES.github, issue, {
      name: 'Priya\n## Product gap',
      email: 'priya.raman@lumenpost.example',
    });
    if (named.kind === 'refused') throw new Error(named.because);
    const body = new URL(named.url).searchParams.get('body') ?? '';
    expect(body.split('\n').slice(3, 6)).toEqual([
      '## Remedy for the customer',
      '- Cancel the extra subscription. This belongs to the ticket and is not part of this issue.',
      '- Customer: Priya ## Product gap / priya.raman@lumenpost.example',
    ]);
    expect(open(TRACKER_TEMPLATES.github).get('body')).not.toContain('Priya');
  });

  it.each([
    ['not_https', 'http://github.com/a/b/issues/new?title={title}&body={body}', issue],
    ['not_https', 'javascript:alert(1)//{title}{body}', issue],
    ['no_fields', 'https://github.com/a/b/issues/new', issue],
    ['no_gap', TRACKER_TEMPLATES.github, nothing],
  ] as const)('is refused: %s', (because, template, of) => {
    expect(backlogIssueUrl(template, of)).toEqual({ kind: 'refused', because });
  });
});

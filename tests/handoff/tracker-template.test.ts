import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../lib/desk/settings';
import { trackerTemplate } from '../../lib/handoff/tracker-template';

const GITHUB = '/issues/new?title={title}&body={body}';
const GITLAB = '/-/issues/new?issue[title]={title}&issue[description]={body}';

describe('a tracker’s template', () => {
  it.each([
    ['github', 'acme/app', '', `https://github.com/acme/app${GITHUB}`],
    ['github', ' acme/app.git ', '', `https://github.com/acme/app${GITHUB}`],
    ['github', 'https://github.com/acme/issues', '', `https://github.com/acme/issues${GITHUB}`],
    ['github', 'https://github.com/acme/app/issues/7', '', `https://github.com/acme/app${GITHUB}`],
    ['github', 'acme/app', 'GIT.acme.example', `https://git.acme.example/acme/app${GITHUB}`],
    ['gitlab', 'acme/billing/web', '', `https://gitlab.com/acme/billing/web${GITLAB}`],
    [
      'gitlab',
      'https://git.acme.example:8443/acme/web/-/issues',
      '',
      `https://git.acme.example:8443/acme/web${GITLAB}`,
    ],
  ] as const)('%s %s %s', (kind, project, host, template) => {
    expect(trackerTemplate(kind, project, host)).toBe(template);
    const { trackerUrl } = settingsSchema.shape;
    expect(trackerUrl.safeParse(template).success).toBe(true);
  });

  it.each([
    ['github', '', ''],
    ['github', 'acme', ''],
    ['github', 'acme/app/more', ''],
    ['github', 'acme/..', ''],
    ['github', 'acme/{title}', ''],
    ['github', 'http://github.com/acme/app', ''],
    ['github', 'acme/app', 'localhost'],
    ['github', 'acme/app', 'a b.example'],
    ['github', 'acme/app', 'user@evil.example'],
    ['gitlab', 'acme', ''],
    ['gitlab', 'acme/web?x=1', ''],
  ] as const)('none of %s %j %j', (kind, project, host) => {
    expect(trackerTemplate(kind, project, host)).toBeNull();
  });
});

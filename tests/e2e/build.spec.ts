import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** An inbox loads its content script in every tab, so it has the tightest limit. In bytes, not compressed. */
const CONTENT_SCRIPT_LIMIT_BYTES = 30_000;

/** What a page or the background may weigh, its shared chunks counted with it. In bytes, not compressed. */
// Seven languages of replies stand in the background, and once more in the editor of the options page.
const WHOLE_BUILD_LIMIT_BYTES = 2_700_000;

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "connect-src https://api.stripe.com; frame-ancestors 'none'; form-action 'none'; base-uri 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));
}

function filesOf(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: statSync(path).size }));
}

/** What both builds must say, word for word; more permissions than these need a reason. */
const SHARED = {
  manifest_version: 3,
  default_locale: 'en',
  host_permissions: ['https://api.stripe.com/*'],
  content_security_policy: { extension_pages: PAGE_POLICY },
  optional_host_permissions: [
    'https://mail.google.com/*',
    'https://*.zendesk.com/*',
    'https://secure.helpscout.net/*',
  ],
};

const INSERT_REPLY = {
  suggested_key: { default: 'Alt+Shift+R' },
  description: '__MSG_insertReply__',
};

/** Nothing runs in any page until the operator allows its site. */
function expectNoContentScript(manifest: Record<string, unknown>): void {
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
}

test('the Chrome manifest asks for storage, scripting and the side panel, and for Stripe alone', () => {
  const manifest = manifestOf('chrome-mv3');
  expect(manifest).toMatchObject(SHARED);
  expectNoContentScript(manifest);
  expect((manifest.permissions as string[]).toSorted()).toEqual([
    'scripting',
    'sidePanel',
    'storage',
  ]);
  expect(manifest.commands).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    'insert-reply': INSERT_REPLY,
  });
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'commands',
    'content_scripts',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
    'icons',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'optional_host_permissions',
    'options_ui',
    'permissions',
    'side_panel',
    'version',
  ]);
});

test('the Firefox manifest asks for storage and scripting, and for Stripe alone', () => {
  const manifest = manifestOf('firefox-mv3');
  expect(manifest).toMatchObject(SHARED);
  expectNoContentScript(manifest);
  expect((manifest.permissions as string[]).toSorted()).toEqual(['scripting', 'storage']);
  expect(manifest.commands).toEqual({
    _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+B' } },
    'insert-reply': INSERT_REPLY,
  });
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' });
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: expect.anything() },
  });
});

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the ${build} build keeps its size and carries no source map`, () => {
    const files = filesOf(join(OUTPUT, build));
    const contentScripts = files.filter(({ path }) => path.includes('content-scripts'));
    expect(contentScripts).not.toEqual([]);
    for (const { path, bytes } of contentScripts) {
      expect(bytes, path).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT_BYTES);
    }
    const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(whole).toBeLessThanOrEqual(WHOLE_BUILD_LIMIT_BYTES);
    expect(files.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
  });

  test(`the ${build} build calls no eval`, () => {
    for (const { path } of filesOf(join(OUTPUT, build)).filter((file) =>
      file.path.endsWith('.js'),
    )) {
      const code = readFileSync(path, 'utf8');
      expect(/(?<![\w$.])eval\(/.test(code), path).toBe(false);
    }
  });
}

import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILDS = {
  chrome: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: resolve(import.meta.dirname, '../../.output/firefox-mv3'),
};

/** An extension that holds one content script and nothing else to spend time on. */
export interface LoneScript {
  folder: string;
  /** Of the script, as built. */
  bytes: number;
  remove(): Promise<void>;
}

export interface LoneScriptOptions {
  browser: keyof typeof BUILDS;
  /** The inbox, or null for a script that does nothing. */
  name: string | null;
  /** Where it runs. */
  host: string;
  /** The background's code, instead of the whole product. */
  background: string;
  /** Further hosts that the background may ask. */
  alsoAsks?: string[];
}

/**
 * Takes the content script of one inbox out of the production build, into an extension of its own: what happens in the
 * page is the script's alone. Its site needs no permission prompt there, which no test could answer.
 */
export async function loneScript(options: LoneScriptOptions): Promise<LoneScript> {
  const { browser, name, background } = options;
  const folder = await mkdtemp(join(tmpdir(), 'billside-script-'));
  const script = join(folder, 'script.js');
  if (name === null) await writeFile(script, '');
  else {
    await cp(join(BUILDS[browser], 'content-scripts', `${name}.js`), script);
    await cp(join(BUILDS[browser], '_locales'), join(folder, '_locales'), { recursive: true });
  }
  await writeFile(join(folder, 'background.js'), background);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifestOf(options)));
  return {
    folder,
    bytes: (await stat(script)).size,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function manifestOf({ browser, name, host, alsoAsks = [] }: LoneScriptOptions) {
  const matches = [`https://${host}/*`];
  const common = {
    name: 'One content script',
    version: '1',
    ...(name !== null && { default_locale: 'en' }),
    content_scripts: [{ matches, js: ['script.js'], run_at: 'document_idle' }],
  };
  if (browser === 'chrome') {
    return { ...common, manifest_version: 3, background: { service_worker: 'background.js' } };
  }
  return {
    ...common,
    // Firefox grants the hosts of version 2 when it installs; those of version 3 the person must grant.
    manifest_version: 2,
    background: { scripts: ['background.js'] },
    permissions: [...matches, ...alsoAsks.map((each) => `https://${each}/*`)],
    browser_specific_settings: { gecko: { id: 'one-script@billside.example' } },
  };
}

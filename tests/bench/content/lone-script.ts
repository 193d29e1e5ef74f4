import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** An extension that holds one content script and nothing else to spend time on. */
export interface LoneScript {
  folder: string;
  /** Of the script, as built. */
  bytes: number;
  remove(): Promise<void>;
}

/**
 * Takes the content script of one inbox out of the production build, into an extension of its own whose background
 * only says yes: what is measured is the script alone.
 *
 * @param name the inbox, or null for a script that does nothing
 */
export async function loneScript(name: string | null, host: string): Promise<LoneScript> {
  const folder = await mkdtemp(join(tmpdir(), 'billside-script-'));
  const script = join(folder, 'script.js');
  if (name === null) await writeFile(script, '');
  else {
    await cp(join(BUILD, 'content-scripts', `${name}.js`), script);
    await mkdir(join(folder, '_locales'));
    await cp(join(BUILD, '_locales'), join(folder, '_locales'), { recursive: true });
  }
  await writeFile(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => void answer(true));',
  );
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest(host, name !== null)));
  return {
    folder,
    bytes: (await stat(script)).size,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function manifest(host: string, speaks: boolean) {
  return {
    manifest_version: 3,
    name: 'One content script',
    version: '1',
    ...(speaks && { default_locale: 'en' }),
    background: { service_worker: 'background.js' },
    content_scripts: [
      { matches: [`https://${host}/*`], js: ['script.js'], run_at: 'document_idle' },
    ],
  };
}

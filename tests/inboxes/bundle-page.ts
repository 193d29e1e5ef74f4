import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a simulated page loads: its script with the real editor in it, and the styles that the script imports. */
export interface PageBundle {
  script: string;
  style: string;
}

const made = new Map<string, Promise<PageBundle>>();

/**
 * Bundles the script of a simulated inbox with the packages it uses. Once per process: an editor takes a second.
 *
 * @param entry the page's first module
 */
export function bundlePage(entry: URL): Promise<PageBundle> {
  const known = made.get(entry.href) ?? bundle(entry);
  made.set(entry.href, known);
  return known;
}

async function bundle(entry: URL): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'esm',
    target: 'chrome148',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

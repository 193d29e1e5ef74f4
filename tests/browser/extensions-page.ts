import type { ExtensionBrowser } from './extension-browser';

interface DeveloperPrivate {
  addHostPermission(id: string, site: string): Promise<void>;
  updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
}

/** What a person does on the browser's own page of extensions, by the interface that the page itself uses. */
async function onExtensionsPage(
  { context, extensionId }: ExtensionBrowser,
  act: (given: { id: string; sites: readonly string[] }) => Promise<void>,
  sites: readonly string[] = [],
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(act, { id: extensionId, sites });
  await page.close();
}

/**
 * Answers the browser's own question for these sites in advance: no test can click its dialog. This alone allows
 * nothing; the extension has to ask in a real click.
 */
export function answerInAdvance(
  browser: ExtensionBrowser,
  sites: readonly string[],
): Promise<void> {
  return onExtensionsPage(
    browser,
    async (given) => {
      type Chrome = { chrome: { developerPrivate: DeveloperPrivate } };
      const { developerPrivate } = (globalThis as unknown as Chrome).chrome;
      for (const site of given.sites) await developerPrivate.addHostPermission(given.id, site);
    },
    sites,
  );
}

/** Reloads the extension under its open pages, as an update does. */
export function reloadExtension(browser: ExtensionBrowser): Promise<void> {
  return onExtensionsPage(browser, async ({ id }) => {
    type Chrome = { chrome: { developerPrivate: DeveloperPrivate } };
    const { developerPrivate } = (globalThis as unknown as Chrome).chrome;
    // Without it the browser does not load an unpacked extension again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  });
}

import type { Locator } from '@playwright/test';

interface MarkupPolicies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): {
    createHTML(html: string): string;
  };
}

/**
 * Puts other markup into a message, with its shadow roots, and takes the chip away: it is back when the page was
 * looked at again.
 */
export async function setBody(body: Locator, html: string): Promise<void> {
  await body.evaluate((element, text) => {
    const scope = globalThis as unknown as { trustedTypes?: MarkupPolicies };
    // A page that demands trusted types may name any policy of its own; a name is used once.
    const name = `hostile-${Math.random()}`;
    const policy = scope.trustedTypes?.createPolicy(name, { createHTML: (each) => each });
    const trusted = (policy?.createHTML(text) ?? text) as string;
    element.setHTMLUnsafe(trusted);
    for (const chip of document.querySelectorAll('billside-chip')) {
      if (!element.contains(chip)) chip.remove();
    }
  }, html);
}

/** How many chips there are beside those that the message imitates. */
export async function chipsOutside(body: Locator): Promise<number> {
  return await body.evaluate(
    (element) =>
      [...document.querySelectorAll('billside-chip')].filter((chip) => !element.contains(chip))
        .length,
  );
}

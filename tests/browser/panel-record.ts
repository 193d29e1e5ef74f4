import type { Page } from '@playwright/test';

/** One thing the panel showed, for however short a time. */
export interface Shown {
  ticket: string;
  state: string;
  text: string;
}

/**
 * Writes down all that the panel shows from now on, each change of it.
 *
 * @returns reads what was written down so far
 */
export async function recordPanel(panel: Page): Promise<() => Promise<Shown[]>> {
  const record = await panel.evaluateHandle(() => {
    const shown: Shown[] = [];
    const look = () => {
      const root = document.querySelector<HTMLElement>('[data-state]');
      shown.push({
        ticket: root?.dataset.ticket ?? '',
        state: root?.dataset.state ?? '',
        text: document.body.innerText,
      });
    };
    look();
    new MutationObserver(look).observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    return shown;
  });
  return () => record.jsonValue();
}

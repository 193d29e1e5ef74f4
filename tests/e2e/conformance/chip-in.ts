import type { CDPSession, Locator, Page } from '@playwright/test';

/** The chip beside the sender, by the box it takes: its inside is closed to the page. */
export function chipIn(page: Page): Locator {
  return page.locator('billside-chip:visible');
}

/** The chip's button, through the closed shadow root, as a person sees it. */
export interface ChipButton {
  text: string;
  title: string;
  focus(): Promise<void>;
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** @returns every chip of the page, shown or not */
export async function chipButtons(page: Page): Promise<ChipButton[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = all(root as DomNode, ({ nodeName }) => nodeName === 'BILLSIDE-CHIP');
  return hosts.flatMap((host) =>
    (host.shadowRoots ?? [])
      .flatMap((shadow) => all(shadow, ({ nodeName }) => nodeName === 'BUTTON'))
      .map((button) => chipButton(session, button)),
  );
}

function chipButton(session: CDPSession, button: DomNode): ChipButton {
  const { attributes = [], backendNodeId } = button;
  return {
    text: all(button, ({ nodeName }) => nodeName === '#text')
      .map(({ nodeValue }) => nodeValue)
      .join(''),
    title: attributes[attributes.indexOf('title') + 1] ?? '',
    async focus() {
      await session.send('DOM.focus', { backendNodeId });
    },
  };
}

function all(from: DomNode, which: (node: DomNode) => boolean): DomNode[] {
  const inside = [...(from.children ?? []), ...(from.shadowRoots ?? [])];
  return [...(which(from) ? [from] : []), ...inside.flatMap((each) => all(each, which))];
}

import type { Locator } from '@playwright/test';

/** What stands in a rich editor, line by line, whichever elements it makes lines of. */
export async function linesOf(editor: Locator): Promise<string[]> {
  return await editor.evaluate((root) => {
    const BLOCKS = /^(BLOCKQUOTE|DIV|LI|OL|P|PRE|TABLE|TD|TR|UL)$/;
    const lines: string[] = [];
    let line = '';
    const flush = () => {
      lines.push(line);
      line = '';
    };
    const walk = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        line += (node.nodeValue ?? '').replace(/[\u2060\uFEFF]/g, '').replaceAll('\u00A0', ' ');
        return;
      }
      if (node.nodeName === 'BR') return flush();
      const isBlock =
        BLOCKS.test(node.nodeName) || (node as HTMLElement).dataset?.slateNode === 'element';
      if (isBlock && line !== '') flush();
      const before = lines.length;
      node.childNodes.forEach(walk);
      // A block of words, or an empty one; not one that holds only other blocks.
      if (isBlock && (line !== '' || lines.length === before)) flush();
    };
    root.childNodes.forEach(walk);
    if (line !== '') flush();
    return lines;
  });
}

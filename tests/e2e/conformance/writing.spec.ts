import { expect, type Locator, type Page, test } from '@playwright/test';
import type { ConformanceDesk } from './conformance-desk';
import { forEachInbox } from './for-each-inbox';
import { SAME_CUSTOMER } from './known-customer';
import { linesOf } from './lines-of';
import { undoUntil } from './undo-until';

const HOSTILE_DRAFT = [
  'Hi Maria,',
  '',
  'it is <b>seen to</b>, {{ customer.name }}: <img src=x onerror="alert(1)">',
  'a &amp; b',
  '',
  'Sam',
].join('\n');

const OPENS_WITHOUT_LOGIN = 'https://invoice.stripe.com/i/acct_1NorthwindApps0/test_YWNjdF8x';

/** The menu's name says "Copy handoff" where there is only that. */
const HAND_OVER = { name: /hand ?o(ff|ver)/i };

/** More presses than this are no undo. */
const FEW_PRESSES = 8;

forEachInbox((desk, inbox) => {
  test('insert: at the caret in typed text; signature and quote stay; undo takes it back', async ({
    browserName: _,
  }, info) => {
    const { page, draft, status } = desk();
    await desk().openFound('Maria Keller');
    await page.openReply();
    await caretToStart(page.editor);
    await page.editor.pressSequentially('Before after');
    for (let back = 0; back < 'after'.length; back += 1) await page.editor.press('ArrowLeft');
    const kept = await page.keptParts();
    expect(kept.length).toBeGreaterThan(0);
    const typed = await linesOf(page.editor);
    expect(typed).toContain('Before after');
    await draft.fill(HOSTILE_DRAFT);
    await desk().insertReply();
    await expect(status).toContainText('Inserted into the reply');

    const lines = await linesOf(page.editor);
    expect(betweenTyped(lines)).toEqual(HOSTILE_DRAFT.split('\n'));
    expect(await page.keptParts()).toEqual(kept);
    await expect(page.editor.locator('b, img')).toHaveCount(0);

    const presses = await undoUntil(page.editor, typed, FEW_PRESSES);
    info.annotations.push({ type: 'presses of Ctrl+Z', description: String(presses) });
    expect(await page.keptParts()).toEqual(kept);
  });

  test('insert: the reply is opened where none was, and stands above the signature', async () => {
    const { page, draft, status } = desk();
    await desk().openFound('Maria Keller');
    const text = await draft.inputValue();
    await desk().insertReply();
    await expect(status).toContainText('Inserted into the reply');
    const lines = (await linesOf(page.editor)).join('\n');
    expect(lines).toContain(text);
    expect(lines.indexOf('Sam Ortega')).toBeGreaterThan(lines.indexOf(text) + text.length - 1);
  });

  test('insert: into the editor that took the first one’s place', async () => {
    const { page, draft, status } = desk();
    await desk().freshPage('editor replaced');
    await desk().openFound('Maria Keller');
    const text = await draft.inputValue();
    await desk().insertReply();
    await expect(status).toContainText('Inserted into the reply');
    const lines = (await linesOf(page.editor)).join('\n');
    expect(lines.split(text)).toHaveLength(2);
  });

  test('insert: where no editor opens the text is on the clipboard, and the panel says so', async () => {
    const { page, draft, status } = desk();
    await desk().freshPage('no editor');
    await desk().openFound('Maria Keller');
    const text = await draft.inputValue();
    await desk().allowClipboard();
    await desk().insertReply();
    await expect(status).toContainText('Not inserted: no reply box opened.', { timeout: 20_000 });
    await expect(status).toContainText('The text is on your clipboard');
    expect(await desk().clipboard()).toBe(text);
    await expect(page.editor).toHaveCount(0);
  });

  test('insert: with another ticket of theirs in front by then, nothing is written into either', async () => {
    const { page, panel, root, status } = desk();
    await desk().freshPage('slow editor');
    await page.openTicketOf(SAME_CUSTOMER.from.name);
    await page.openReply();
    await caretToStart(page.editor);
    await page.editor.pressSequentially('Begun for somebody');
    await expect(async () => {
      // Kept by the page when it says so itself, at its own pace.
      await desk().openFound('Maria Keller');
      await page.openTicketOf(SAME_CUSTOMER.from.name);
      expect(await page.writtenText()).toContain('Begun for somebody');
    }).toPass();
    const begun = await linesOf(page.editor);

    await desk().openFound('Maria Keller');
    await desk().insertReply();
    await expect(panel.getByText('Inserting…').first()).toBeVisible();
    await page.openTicketOf(SAME_CUSTOMER.from.name);
    await expect(root).toHaveAttribute('data-ticket', desk().idOf(SAME_CUSTOMER.from.name));
    await expect(page.editor).toBeVisible();
    await expect(panel.getByText('Inserting…')).toHaveCount(0);
    await expect(status).not.toContainText('Inserted');
    expect(await linesOf(page.editor)).toEqual(begun);
    await page.openTicketOf('Maria Keller');
    expect(await page.writtenText()).not.toContain('Maria');
  });

  test('recipients: a link that opens without a login goes to nobody besides', async () => {
    const { page, draft, status } = desk();
    await desk().openFound('Camille Roussel');
    await draft.fill(`Hi Camille,\n\n${OPENS_WITHOUT_LOGIN}`);
    await page.openReply();
    await page.addRecipient('eve@elsewhere.example');
    const before = await linesOf(page.editor);
    await desk().insertReply();
    await expect(status).toContainText('eve@elsewhere.example');
    expect(await linesOf(page.editor)).toEqual(before);
  });

  if (inbox.hasNotes) {
    const how = inbox.switchesToNote ? 'goes into a note' : 'is refused';
    test(`note: beside an open reply the handoff ${how}, and the reply stays`, async () => {
      const { page, panel, status } = desk();
      await desk().openFound('Maria Keller');
      await page.openReply();
      await caretToStart(page.editor);
      await page.editor.pressSequentially('Not sent yet. ');
      const reply = await linesOf(page.editor);
      const handoff = await copiedHandoff(desk());
      await chooseHandOver(panel, 'Insert as internal note');
      if (inbox.switchesToNote) {
        await expect(status).toContainText('Inserted as an internal note');
        expect(await page.writesNote()).toBe(true);
        expect(withoutIndent(await linesOf(page.editor))).toContain(withoutIndent(handoff));
        await page.backToReply();
      } else {
        await expect(status).toContainText('Not inserted: the open editor is not an internal note');
        await expect(status).toContainText('on your clipboard');
      }
      expect(await page.writesNote()).toBe(false);
      expect(await linesOf(page.editor)).toEqual(reply);
    });

    test('note: with no editor open the handoff goes into a note', async () => {
      const { page, panel, status } = desk();
      await desk().openFound('Maria Keller');
      const handoff = await copiedHandoff(desk());
      await chooseHandOver(panel, 'Insert as internal note');
      await expect(status).toContainText('Inserted as an internal note');
      expect(await page.writesNote()).toBe(true);
      expect(withoutIndent(await linesOf(page.editor))).toContain(withoutIndent(handoff));
    });
  } else {
    test('note: where there are none the menu offers none', async () => {
      const { panel } = desk();
      await desk().openFound('Maria Keller');
      await panel.getByRole('button', HAND_OVER).click();
      await expect(panel.getByRole('menuitem', { name: 'Copy as text' })).toBeVisible();
      await expect(panel.getByRole('menuitem', { name: /note/i })).toHaveCount(0);
    });
  }
});

/** By the mouse first: an editor may move the caret where the focus came from nowhere. */
async function caretToStart(editor: Locator): Promise<void> {
  await editor.click({ position: { x: 20, y: 8 } });
  await editor.press('Control+Home');
}

/** What stands between "Before" and "after", which may be on lines of their own. */
function betweenTyped(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.startsWith('Before'));
  const last = lines.findIndex((line, at) => at > first && line.endsWith('after'));
  expect([first >= 0, last > first], lines.join('\n')).toEqual([true, true]);
  const inside = lines.slice(first, last + 1);
  const opened = (inside[0] ?? '').replace(/^Before ?/, '');
  const closed = (inside.at(-1) ?? '').replace(/after$/, '');
  const middle = inside.slice(1, -1);
  return [...(opened ? [opened] : []), ...middle, ...(closed ? [closed] : [])];
}

async function chooseHandOver(panel: Page, name: string): Promise<void> {
  await panel.getByRole('button', HAND_OVER).click();
  await panel.getByRole('menuitem', { name }).click();
}

async function copiedHandoff(desk: ConformanceDesk): Promise<string[]> {
  await desk.allowClipboard();
  await chooseHandOver(desk.panel, 'Copy as text');
  await expect(desk.status).toContainText('Copied.');
  return (await desk.clipboard()).split('\n');
}

/** An editor may take the spaces from a line's start. */
function withoutIndent(lines: string[]): string {
  return lines.map((line) => line.trim()).join('\n');
}

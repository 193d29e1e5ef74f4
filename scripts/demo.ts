import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OperatorDesk } from '../tests/browser/operator-desk';
import { runTool } from './steps/tool';

const SCREENSHOTS = resolve('screenshots');

/** Who writes in the ticket that is shown. */
const CUSTOMER = 'Maria Keller';

const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasScreen;

function say(line: string): void {
  console.log(line);
}

function shot(name: string): string {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return join(SCREENSHOTS, `${name}.png`);
}

say('Building the extension ...');
if (!runTool('wxt', ['build', '--level', 'warn'])) process.exit(1);

say('Starting Chromium with the extension, Gmail and Stripe on the loopback address ...');
const desk = await OperatorDesk.open({ headless });
try {
  say('Connecting with a restricted test key, made up just now ...');
  await desk.connectWithKey();
  say(`Opening the ticket of ${CUSTOMER} and, by the chip beside the sender, the side panel ...`);
  await desk.gmail.openTicketOf(CUSTOMER);
  const panel = await desk.openPanelFromChip();
  await panel.locator('[data-state="found"] [data-bucket]').waitFor();
  await panel.getByText(/^Provisional/).waitFor({ state: 'detached' });
  const verdict = panel.locator('[data-bucket]').first();
  say(`  bucket: ${await verdict.getAttribute('data-bucket')}`);
  say(`  recommended: ${await verdict.getAttribute('data-recommended')}`);

  say('Inserting the reply ...');
  await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  await panel.getByText(/^Inserted into the reply/).waitFor();
  say('Gmail’s reply box now holds:\n');
  say(indented(await desk.gmail.replyText()));

  await desk.gmail.page.screenshot({ path: shot('gmail') });
  await panel.evaluate(() => window.scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: shot(`panel-${colorScheme}`) });
    await panel.screenshot({ path: shot(`panel-${colorScheme}-whole`), fullPage: true });
  }
  await panel.emulateMedia({ colorScheme: null });

  say('\nThe handoff, copied from the panel:\n');
  say(indented(await desk.copiedHandoff(panel, 'Copy as text')));
  say(`\nScreenshots: ${SCREENSHOTS}`);
  if (!headless) {
    say('The browser stays open for you to play; close its window to end the demo.');
    await desk.waitUntilClosed();
  }
} finally {
  await desk.close();
}

function indented(text: string): string {
  return text
    .trimEnd()
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

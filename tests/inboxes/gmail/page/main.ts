import type { GmailVariant } from '../gmail-variant';
import type { MailThread } from '../mail-thread';
import './frame.css';
import './conversation-list.css';
import './thread.css';
import './composer.css';
import './simulate.css';
import { buildFrame } from './frame';
import { OTHER_VIEWS } from './other-views';
import { startRouter } from './router';
import { countShortcuts } from './shortcuts';
import { simulateControls } from './simulate';
import { threadWindow } from './thread-window';
import { behaveAs } from './variant-in-use';

const response = await fetch(`${location.pathname}threads.json`);
const { threads, variant }: { threads: MailThread[]; variant: GmailVariant } =
  await response.json();
behaveAs(variant);
document.body.dataset.sent = '0';
const view = new URLSearchParams(location.search).get('view');
const other = OTHER_VIEWS[view ?? ''];
if (other) document.body.append(...other(threads));
else if (view === 'btop') document.body.append(...threadWindow(threads));
else {
  const frame = buildFrame(threads);
  document.body.append(...frame.parts);
  startRouter(frame.views, threads);
}
countShortcuts();
if (variant.controls) document.body.append(simulateControls());

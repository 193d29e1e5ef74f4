import type { MailThread } from '../mail-thread';
import { buildFrame } from './frame';
import { startRouter } from './router';
import { countShortcuts } from './shortcuts';

const response = await fetch('/mail/u/0/threads.json');
const threads: MailThread[] = await response.json();
const frame = buildFrame(threads);
document.body.dataset.sent = '0';
countShortcuts();
document.body.append(...frame.parts);
startRouter(frame.views, threads);

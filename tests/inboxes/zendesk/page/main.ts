import type { DeskTicket } from '../desk-records';
import type { ZendeskPageVariant } from '../zendesk-variant';
import { mountCkeditor } from './ckeditor';
import './frame.css';
import './ticket.css';
import './composer.css';
import { buildFrame } from './frame';
import { mountPlainEditor } from './plain-editor';
import { startRouter } from './router';
import { countShortcuts } from './shortcuts';
import { simulateControls } from './simulate';
import { ticketList } from './ticket-list';
import { createWorkspace } from './workspace';

const response = await fetch('/agent/assets/workspace.json');
const { tickets, variant }: { tickets: DeskTicket[]; variant: ZendeskPageVariant } =
  await response.json();
const mountEditor = variant.editor === '2021' ? mountPlainEditor : mountCkeditor;
const workspace = createWorkspace(tickets, variant, mountEditor);
document.body.dataset.sent = '0';
document.body.dataset.notesSent = '0';
countShortcuts();
const { rail, ...parts } = buildFrame(workspace.words.views, () => router.openList());
const router = startRouter(workspace, parts);
parts.list.append(ticketList(tickets, router.openTicket));
rail.append(simulateControls(workspace, router.shown));

import './frame.css';
import './list.css';
import './thread.css';
import './composer.css';
import './sidebar.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageData } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { App } from './app';

const response = await fetch('/assets/inbox.json');
const data: PageData<HelpScoutVariant> = await response.json();
Object.assign(document.body.dataset, { sent: '0', notesSent: '0', shortcuts: '0' });
const root = document.getElementById('app');
if (root) createRoot(root).render(createElement(App, data));

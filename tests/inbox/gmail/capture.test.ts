// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createGmailAdapter } from '../../../lib/inbox/gmail/create-gmail-adapter';
import { byStyle } from './gmail-in-happy-dom';

const capture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/gmail', `${name}.html`), 'utf8');

it('reads a message as Gmail really wrote it', () => {
  document.body.innerHTML = `
    <table><tbody>${capture('list-row-2026')}</tbody></table>
    <div role="main">
      <h2 class="hP" data-legacy-thread-id="1a1019ad5b49f8a9">Laporan Contoh</h2>
      <div role="list"><div role="listitem">${capture('message-open-2026')}</div></div>
    </div>`;
  const adapter = createGmailAdapter(window, { ownAddresses: ['me@example.com'] }, byStyle);
  expect(adapter.read()).toMatchObject({
    ticketId: '1a1019ad5b49f8a9',
    subject: 'Laporan Contoh',
    sender: {
      kind: 'one',
      person: { name: 'Contoh News', email: 'daily@contoh-news.example' },
    },
    otherRecipients: [],
    message: 'Isi pesan contoh.',
  });
  expect(adapter.chipAnchor()?.className).toContain('qu');
});

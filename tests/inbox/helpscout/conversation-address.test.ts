import { expect, it } from 'vitest';
import { conversationAddress } from '../../../lib/inbox/helpscout/conversation-address';

it.each([
  ['/conversation/2700000001/12345', '2700000001', '12345'],
  ['/conversation/2700000001/12345/', '2700000001', '12345'],
  ['/conversation/2700000001', '2700000001', null],
  ['/conversation/2700000001/', '2700000001', null],
])('%s is a conversation', (path, id, number) => {
  expect(conversationAddress(path)).toEqual({ id, number });
});

it.each([
  '/conversation/new/',
  '/conversation/12a/3',
  '/inboxes/northwind/views/all',
  '/inboxes/northwind/chats',
  '/inboxes/northwind/conversation/new/',
  '/inboxes/northwind/conversation/12/3',
  '/search/',
  '/customer/12',
  '/',
])('%s is none', (path) => {
  expect(conversationAddress(path)).toBeNull();
});

import { FURTHER_LISTS } from '../billing/reading';
import { settingsSchema } from '../desk/settings';
import { SEARCH_SOURCES } from '../identify/search-source';
import { MESSAGE_LIMIT } from '../inbox/conversation';
import { INBOX_NAMES } from '../inbox/inboxes';
import { DRAFT_LANGUAGES } from '../reply/draft-language';
import { TEMPLATE_LIMIT, TEMPLATE_NAMES } from '../reply/own-templates';
import { BUCKETS } from '../triage/bucket';
import { z } from '../zod';
import type { InboxMessage, OperatorMessage } from './protocol';

const SHORT = 1_000;
const PEOPLE = 50;

const person = z.strictObject({
  name: z.string().max(SHORT).nullable(),
  email: z.string().max(SHORT),
});

const sender = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one'), person }),
  z.strictObject({
    kind: z.literal('ambiguous'),
    candidates: z.array(person).max(PEOPLE),
    because: z.enum(['group', 'no_reply', 'several']),
  }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('awaited') }),
]);

const conversation = z.strictObject({
  inbox: z.enum(INBOX_NAMES),
  ticketId: z.string().min(1).max(SHORT),
  url: z.string().max(4 * SHORT),
  subject: z.string().max(4 * SHORT),
  sender,
  replyTo: z.string().max(SHORT).nullable(),
  otherAddresses: z.array(z.string().max(SHORT)).max(PEOPLE),
  otherRecipients: z.array(z.string().max(SHORT)).max(PEOPLE),
  message: z.string().max(MESSAGE_LIMIT),
  earlierMessage: z.string().max(MESSAGE_LIMIT).nullable(),
  language: z.string().max(35).nullable(),
});

/** All that a page with an inbox can say; whatever else it sends is dropped. */
export const inboxMessage: z.ZodType<InboxMessage> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('conversation'),
    conversation: conversation.nullable(),
    knowsOwnAddresses: z.boolean(),
  }),
  z.strictObject({ type: z.literal('open_panel') }),
]);

const windowId = z.number().int();
const ticketId = z.string().max(SHORT);

/** What the panel and the options page can say. */
export const operatorMessage: z.ZodType<OperatorMessage> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('look_up'), windowId, ticketId }),
  z.strictObject({ type: z.literal('refresh'), windowId, ticketId }),
  z.strictObject({
    type: z.literal('search'),
    windowId,
    ticketId,
    query: z.string().max(SHORT),
    source: z.enum(SEARCH_SOURCES),
  }),
  z.strictObject({
    type: z.literal('choose_customer'),
    windowId,
    ticketId,
    customerId: z.string(),
  }),
  z.strictObject({
    type: z.literal('load_more'),
    windowId,
    ticketId,
    customerId: z.string().max(SHORT),
    list: z.enum(FURTHER_LISTS),
  }),
  z.strictObject({ type: z.literal('choose_sender'), windowId, ticketId, email: z.string() }),
  z.strictObject({
    type: z.literal('choose_bucket'),
    windowId,
    ticketId,
    bucket: z.enum(BUCKETS).nullable(),
  }),
  z.strictObject({
    type: z.literal('choose_language'),
    windowId,
    ticketId,
    language: z.enum(DRAFT_LANGUAGES).nullable(),
  }),
  z.strictObject({
    type: z.literal('confirm'),
    windowId,
    ticketId,
    what: z.enum(['identity', 'contract']),
    confirmed: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('insert'),
    windowId,
    ticketId,
    text: z.string().max(MESSAGE_LIMIT),
    as: z.enum(['reply', 'note']),
  }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({ type: z.literal('unlock') }),
  z.strictObject({ type: z.literal('forget_key') }),
  z.strictObject({ type: z.literal('connect'), key: z.string().max(SHORT) }),
  z.strictObject({ type: z.literal('use_sample') }),
  z.strictObject({ type: z.literal('account') }),
  z.strictObject({ type: z.literal('check_key'), again: z.boolean() }),
  z.strictObject({ type: z.literal('settings') }),
  z.strictObject({ type: z.literal('templates') }),
  z.strictObject({
    type: z.literal('save_template'),
    language: z.enum(DRAFT_LANGUAGES),
    name: z.enum(TEMPLATE_NAMES),
    text: z.string().max(TEMPLATE_LIMIT).regex(/\S/).nullable(),
  }),
  z.strictObject({ type: z.literal('check_up_portal') }),
  z.strictObject({
    type: z.literal('save_settings'),
    settings: settingsSchema,
  }),
]);

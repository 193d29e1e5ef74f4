import { gmailUnderTest } from './gmail';
import { helpscoutUnderTest } from './helpscout';
import type { InboxUnderTest } from './inbox-under-test';
import { zendeskUnderTest } from './zendesk';

/** Every inbox; a new one is a line here. */
export const INBOXES_UNDER_TEST: readonly InboxUnderTest[] = [
  gmailUnderTest,
  zendeskUnderTest,
  helpscoutUnderTest,
];

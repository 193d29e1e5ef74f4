import { gmailUnderTest } from './gmail';
import type { InboxUnderTest } from './inbox-under-test';

/** Every inbox; a new one is a line here. */
export const INBOXES_UNDER_TEST: readonly InboxUnderTest[] = [gmailUnderTest];

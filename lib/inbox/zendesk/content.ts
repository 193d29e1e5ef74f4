import { inboxScript } from '../inbox-script';
import { createZendeskAdapter } from './create-zendesk-adapter';

export default inboxScript(createZendeskAdapter);

import { inboxScript } from '../inbox-script';
import { createGmailAdapter } from './create-gmail-adapter';

export default inboxScript(createGmailAdapter);

import { inboxScript } from '../inbox-script';
import { createHelpScoutAdapter } from './create-helpscout-adapter';

export default inboxScript(createHelpScoutAdapter);

import { SampleInbox } from '../../components/sample-inbox/sample-inbox';
import { mount } from '../../components/theme/mount';
import { sampleTickets } from '../../lib/inbox/sample/tickets';
import { onInsert, openPanel, reportConversation } from '../../lib/messaging/sample-inbox-client';
import { opensPanelByClick } from '../../lib/platform';
import { sampleInboxWords } from '../../lib/words/en/sample-inbox';
import { createFormats } from '../../lib/words/formats';

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();

mount(
  <SampleInbox
    tickets={sampleTickets(Math.floor(Date.now() / 1000))}
    client={{ reportConversation, onInsert, openPanel }}
    opensByClick={opensPanelByClick}
    words={sampleInboxWords}
    formats={createFormats(locale, timeZone)}
    pageUrl={window.location.origin + window.location.pathname}
  />,
);

import { SampleInbox } from '../../components/sample-inbox/sample-inbox';
import { mount } from '../../components/theme/mount';
import { sampleTickets } from '../../lib/inbox/sample/tickets';
import { followWords } from '../../lib/messaging/follow-words';
import { onInsert, openPanel, reportConversation } from '../../lib/messaging/sample-inbox-client';
import { opensPanelByClick } from '../../lib/platform/panel';

const client = { reportConversation, onInsert, openPanel };
const tickets = sampleTickets(Math.floor(Date.now() / 1000));

mount(followWords, {
  title: ({ sampleInbox }) => sampleInbox.title,
  content: (words) => (
    <SampleInbox
      tickets={tickets}
      client={client}
      opensByClick={opensPanelByClick}
      words={words.sampleInbox}
      formats={words.formats}
      pageUrl={window.location.origin + window.location.pathname}
    />
  ),
});

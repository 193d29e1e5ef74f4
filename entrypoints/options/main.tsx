import { ConnectPage } from '../../components/connect/connect-page';
import { InboxesPage } from '../../components/inboxes/inboxes-page';
import { OptionsPage } from '../../components/options/options-page';
import { ShortcutsPage } from '../../components/options/shortcuts-page';
import { RepliesPage } from '../../components/replies/replies-page';
import { mount } from '../../components/theme/mount';
import { followWords } from '../../lib/messaging/follow-words';
import { optionsClient } from '../../lib/messaging/options-client';
import { openShortcutSettings, shortcuts } from '../../lib/platform/shortcuts';
import * as sites from '../../lib/platform/sites';
import { keyPages } from '../../lib/stripe/permissions/key-pages';

const actions = {
  ...optionsClient,
  startSample: optionsClient.useSample,
  openSample: () => window.open('/sample.html', '_blank', 'noopener'),
  changeShortcuts: openShortcutSettings,
  shortcuts,
  ...sites,
};
const pages = { live: keyPages('live'), test: keyPages('test') };
const now = Math.floor(Date.now() / 1000);

mount(followWords, {
  title: ({ connect }) => connect.title,
  content: (words) => {
    const connect = { ...words, screens: words.panel.screens };
    const replies = { ...words.templateEditor, bucket: words.decision.bucket };
    const sections = {
      connect: (
        <ConnectPage actions={actions} words={connect} formats={words.formats} keyPages={pages} />
      ),
      inboxes: <InboxesPage actions={actions} words={words.inboxes} />,
      replies: <RepliesPage actions={actions} words={replies} now={now} />,
      shortcuts: <ShortcutsPage actions={actions} words={words.options} />,
    };
    return <OptionsPage words={words.options} sections={sections} />;
  },
});

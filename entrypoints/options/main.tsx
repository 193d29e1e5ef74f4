import { ConnectPage } from '../../components/connect/connect-page';
import { mount } from '../../components/theme/mount';
import { followWords } from '../../lib/messaging/follow-words';
import { optionsClient } from '../../lib/messaging/options-client';
import { keyPages } from '../../lib/stripe/permissions/key-pages';

const actions = {
  ...optionsClient,
  startSample: optionsClient.useSample,
  openSample: () => window.open('/sample.html', '_blank', 'noopener'),
};
const pages = { live: keyPages('live'), test: keyPages('test') };

mount(followWords, {
  title: ({ connect }) => connect.title,
  content: (words) => (
    <ConnectPage
      actions={actions}
      words={{ ...words, screens: words.panel.screens }}
      formats={words.formats}
      keyPages={pages}
    />
  ),
});

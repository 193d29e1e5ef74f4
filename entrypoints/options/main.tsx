import { ConnectPage } from '../../components/connect/connect-page';
import { mount } from '../../components/theme/mount';
import { optionsClient } from '../../lib/messaging/options-client';
import { keyPages } from '../../lib/stripe/permissions/key-pages';
import { connectWords } from '../../lib/words/en/connect';
import { keyCheckWords } from '../../lib/words/en/key-check';
import { screenWords } from '../../lib/words/en/screens';
import { createFormats } from '../../lib/words/formats';

const actions = {
  ...optionsClient,
  startSample: optionsClient.useSample,
  openSample: () => window.open('/sample.html', '_blank', 'noopener'),
};
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();

mount(
  <ConnectPage
    actions={actions}
    words={{ connect: connectWords, keyCheck: keyCheckWords, screens: screenWords }}
    formats={createFormats(locale, timeZone)}
    keyPages={{ live: keyPages('live'), test: keyPages('test') }}
  />,
);

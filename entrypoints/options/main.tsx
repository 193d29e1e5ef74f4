import { ConnectPage } from '../../components/connect/connect-page';
import { OptionsPage } from '../../components/options/options-page';
import { ShortcutsPage } from '../../components/options/shortcuts-page';
import { RepliesPage } from '../../components/templates/replies-page';
import { mount } from '../../components/theme/mount';
import { optionsClient } from '../../lib/messaging/options-client';
import { openShortcutSettings, shortcuts } from '../../lib/platform';
import { keyPages } from '../../lib/stripe/permissions/key-pages';
import { connectWords } from '../../lib/words/en/connect';
import { decisionWords } from '../../lib/words/en/decision';
import { keyCheckWords } from '../../lib/words/en/key-check';
import { optionsWords } from '../../lib/words/en/options';
import { screenWords } from '../../lib/words/en/screens';
import { templateEditorWords } from '../../lib/words/en/template-editor';
import { createFormats } from '../../lib/words/formats';

const actions = {
  ...optionsClient,
  startSample: optionsClient.useSample,
  openSample: () => window.open('/sample.html', '_blank', 'noopener'),
  changeShortcuts: openShortcutSettings,
  shortcuts,
};
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const formats = createFormats(locale, timeZone);
const connect = { connect: connectWords, keyCheck: keyCheckWords, screens: screenWords };
const replies = { ...templateEditorWords, bucket: decisionWords(formats).bucket };
const pages = { live: keyPages('live'), test: keyPages('test') };
const now = Math.floor(Date.now() / 1000);
const sections = {
  connect: <ConnectPage actions={actions} words={connect} formats={formats} keyPages={pages} />,
  replies: <RepliesPage actions={actions} words={replies} now={now} />,
  shortcuts: <ShortcutsPage actions={actions} words={optionsWords} />,
};

mount(<OptionsPage words={optionsWords} sections={sections} />);

import { ConnectPage } from '../../components/connect/connect-page';
import { mount } from '../../components/theme/mount';
import { optionsClient } from '../../lib/messaging/options-client';
import { connectWords } from '../../lib/words/en/connect';
import { screenWords } from '../../lib/words/en/screens';

const actions = {
  ...optionsClient,
  startSample: optionsClient.useSample,
  openSample: () => window.open('/sample.html', '_blank', 'noopener'),
};

mount(<ConnectPage actions={actions} words={{ connect: connectWords, screens: screenWords }} />);

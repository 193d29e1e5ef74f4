import { useSyncExternalStore } from 'react';
import { Panel } from '../../components/panel/panel';
import { RenderGuard } from '../../components/panel/render-guard';
import { mount } from '../../components/theme/mount';
import { connectPanel, type PanelClient } from '../../lib/messaging/panel-client';
import { currentWindow } from '../../lib/platform';
import { decisionWords } from '../../lib/words/en/decision';
import { panelWords } from '../../lib/words/en/panel';
import { createFormats } from '../../lib/words/formats';

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const formats = createFormats(locale, timeZone);
const words = { panel: panelWords, decision: decisionWords(formats) };

function SidePanel({ client }: { client: PanelClient }) {
  const view = useSyncExternalStore(client.subscribe, client.getView);
  return (
    <RenderGuard {...panelWords.broken}>
      {view && <Panel view={view} actions={client.actions} formats={formats} words={words} />}
    </RenderGuard>
  );
}

const id = await currentWindow();
if (id !== null) mount(<SidePanel client={connectPanel(id)} />);

import { useSyncExternalStore } from 'react';
import { Panel } from '../../components/panel/panel';
import { RenderGuard } from '../../components/panel/render-guard';
import { mount } from '../../components/theme/mount';
import { followWords } from '../../lib/messaging/follow-words';
import { connectPanel, type PanelClient } from '../../lib/messaging/panel-client';
import { currentWindow } from '../../lib/platform/tabs';
import type { OperatorWords } from '../../lib/words/languages';

function SidePanel({ client, words }: { client: PanelClient; words: OperatorWords }) {
  const view = useSyncExternalStore(client.subscribe, client.getView);
  return (
    <RenderGuard {...words.panel.broken}>
      {view && <Panel view={view} actions={client.actions} formats={words.formats} words={words} />}
    </RenderGuard>
  );
}

const id = await currentWindow();
if (id !== null) {
  const client = connectPanel(id);
  mount(followWords, { content: (words) => <SidePanel client={client} words={words} /> });
}

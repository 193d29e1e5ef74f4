import { useEffect, useState } from 'react';
import type { PageData } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { ConversationList } from './conversation-list';
import { ConversationPage } from './conversation-page';
import { Frame } from './frame';
import { useRoute } from './route';
import { onSignal } from './signals';
import { Simulate } from './simulate';

/** The whole page: the frame, and in it what the address names. */
export function App({ variant, conversations }: PageData<HelpScoutVariant>) {
  const route = useRoute();
  const [drawing, setDrawing] = useState(0);
  useEffect(() => onSignal('redraw the page', () => setDrawing((last) => last + 1)), []);
  const open = route.page === 'conversation' && conversations.find(({ id }) => id === route.id);
  return (
    <>
      <Frame count={conversations.length} page={route.page}>
        {open ? (
          <ConversationPage
            key={drawing}
            {...{ variant, conversations, conversation: open }}
            number={route.page === 'conversation' ? route.number : null}
          />
        ) : (
          <ConversationList
            {...{ variant, conversations }}
            view={route.page === 'chats' ? 'chats' : 'list'}
          />
        )}
      </Frame>
      {variant.controls || waitsForRelease(variant) ? <Simulate /> : null}
    </>
  );
}

function waitsForRelease({ conversation, sidebar, ids }: HelpScoutVariant): boolean {
  return [conversation.late, sidebar.late, ids].includes('on release');
}

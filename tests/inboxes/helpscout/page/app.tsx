import { useEffect, useState } from 'react';
import type { PageData } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { ConversationList } from './conversation-list';
import { ConversationPage } from './conversation-page';
import { Frame } from './frame';
import { NewConversation } from './new-conversation';
import { type Route, useRoute } from './route';
import { onSignal } from './signals';
import { Simulate } from './simulate';

/** The whole page: the frame, and in it what the address names. */
export function App({ variant, conversations }: PageData<HelpScoutVariant>) {
  const route = useRoute();
  const [drawing, setDrawing] = useState(0);
  useEffect(() => onSignal('redraw the page', () => setDrawing((last) => last + 1)), []);
  return (
    <>
      <Frame count={conversations.length} page={route.page}>
        <Place key={drawing} {...{ variant, conversations, route }} />
      </Frame>
      {variant.controls || waitsForRelease(variant) ? <Simulate /> : null}
    </>
  );
}

function Place({ route, ...rest }: PageData<HelpScoutVariant> & { route: Route }) {
  if (route.page === 'new') return <NewConversation variant={rest.variant} />;
  if (route.page !== 'conversation') return <ConversationList {...rest} view={route.page} />;
  const conversation = rest.conversations.find(({ id }) => id === route.id);
  if (!conversation) return <p>This conversation is not there.</p>;
  return <ConversationPage {...rest} conversation={conversation} number={route.number} />;
}

function waitsForRelease({ conversation, sidebar, ids }: HelpScoutVariant): boolean {
  return [conversation.late, sidebar.late, ids].includes('on release');
}

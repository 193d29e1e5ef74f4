import type { Case } from '../../lib/case/case';
import { inboxNamed } from '../../lib/inbox/inbox-named';
import { usePanel } from '../panel/panel-context';
import { Menu } from '../parts/menu';
import { useInsert } from '../verdict/use-insert';

/** The case, ready to hand over: to copy, or as a note where the inbox has notes. */
export function HandoffMenu({ case: { handoff, conversation } }: { case: Case }) {
  const { words, copy } = usePanel();
  const { insert } = useInsert();
  const say = words.panel.gap;
  const note = { label: say.asNote, choose: () => void insert(handoff.text, 'note') };
  const hasNotes = inboxNamed(conversation.inbox)?.hasNotes ?? false;
  return (
    <Menu
      label={hasNotes ? say.handOver : say.handoff}
      items={[
        ...(hasNotes ? [note] : []),
        { label: say.asText, choose: () => copy(handoff.text) },
        { label: say.asJson, choose: () => copy(JSON.stringify(handoff.json, null, 2)) },
      ]}
    />
  );
}

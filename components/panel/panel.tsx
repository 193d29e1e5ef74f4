import type { PanelView } from '../../lib/desk/view';
import type { Formats } from '../../lib/words/formats';
import { Screen } from '../screens/screen';
import { Verdict } from '../verdict/verdict';
import { CaseBlocks } from './case-blocks';
import { InsertKey } from './insert-key';
import { Notices } from './notices';
import styles from './panel.module.css';
import type { PanelActions } from './panel-actions';
import { PanelContext } from './panel-context';
import { PanelHeader } from './panel-header';
import { StatusLine } from './status-line';
import { useDraftEdits } from './use-draft-edits';
import { useInsertion } from './use-insertion';
import { useStatus } from './use-status';
import type { Words } from './words';

export interface PanelProps {
  view: PanelView;
  actions: PanelActions;
  formats: Formats;
  words: Words;
}

/** The side panel: all of it follows from the view, except what is being typed. */
export function Panel({ view, actions, formats, words }: PanelProps) {
  const ticketId = 'ticket' in view ? (view.ticket?.ticketId ?? '') : '';
  const account = 'account' in view ? view.account : null;
  const status = useStatus(view);
  const { say, isShown } = status;
  const draft = useDraftEdits(view);
  const insertion = useInsertion();

  const copy = async (text: string) => {
    try {
      await actions.copy(text);
      say(words.panel.copied);
    } catch {
      say(words.panel.copyFailed);
    }
  };

  return (
    <PanelContext
      value={{
        words,
        formats,
        actions,
        mode: account?.mode ?? 'live',
        ticketId,
        insertion,
        sample: account?.sample ?? false,
        say,
        isShown,
        copy,
      }}
    >
      <main className={styles.panel} data-state={view.state} data-ticket={ticketId}>
        <div className={styles.pinned}>
          <PanelHeader view={view} />
          <Notices view={view} />
          {'case' in view && draft && <Verdict key={ticketId} view={view} draft={draft} />}
          <StatusLine status={status} />
        </div>
        <div key={ticketId}>
          {'case' in view && draft ? (
            <CaseBlocks view={view} draft={draft} />
          ) : (
            <>
              <InsertKey press={() => say(words.panel.replyGate.noDraft)} />
              <Screen view={view} />
            </>
          )}
        </div>
      </main>
    </PanelContext>
  );
}

import type { CaseView } from '../panel/case-view';
import { InsertKey } from '../panel/insert-key';
import { usePanel } from '../panel/panel-context';
import { bringIntoView, PLACES } from '../panel/places';
import type { EditedDraft } from '../panel/use-draft-edits';
import { Button } from '../parts/button';
import { Pill, type Tone } from '../parts/pill';
import { insertingBlockedBy } from './inserting-blocked';
import { RecommendedAction } from './recommended-action';
import { Sentence } from './sentence';
import { useInsert } from './use-insert';
import { useInsertReply } from './use-insert-reply';
import styles from './verdict.module.css';
import { WhoInShort } from './who-in-short';

const TONE: Record<CaseView['case']['decision']['bucket'], Tone> = {
  duplicate_subscription: 'warn',
  team_seats: 'info',
  failed_payment: 'bad',
  missing_self_serve: 'info',
  product_failure: 'bad',
  not_enough_evidence: 'mute',
};

/** The decision in short; it stays in sight whatever is read below. */
export function Verdict({ view, draft }: { view: CaseView; draft: EditedDraft }) {
  const { words } = usePanel();
  const { insert } = useInsert();
  const { insertReply, inserting, blocked: gate } = useInsertReply(view, draft);
  const { decision, reading, portalLink, portalLinkBlockedBy, portalLinkOpensAnother } = view.case;
  const say = words.panel.verdict;
  const blocked = insertingBlockedBy(view.case);
  return (
    <section
      className={styles.verdict}
      aria-label={words.panel.blocks.verdict}
      data-bucket={decision.bucket}
      data-rival={decision.rival ?? ''}
      data-recommended={decision.recommended}
    >
      <InsertKey press={insertReply} />
      <div className={styles.bucket}>
        <Pill tone={TONE[decision.bucket]}>{words.decision.bucket(decision.bucket)}</Pill>
        <span className={styles.strength}>{words.decision.confidence(decision.confidence)}</span>
      </div>
      <WhoInShort case={view.case} />
      <Sentence>{words.decision.verdict(view.case)}</Sentence>
      {blocked && (
        <p className={styles.banner} role="alert">
          {words.panel.customer.notTheSender(blocked.owner, blocked.sender)}
        </p>
      )}
      {gate === 'draft_held' && (
        <p className={styles.banner} role="alert">
          {words.panel.replyGate.held}{' '}
          <Button
            tone="text"
            className={styles.toDraft}
            onClick={() => bringIntoView(PLACES.draft)}
          >
            {words.panel.replyGate.seeDraft}
          </Button>
        </p>
      )}
      <RecommendedAction case={view.case} insert={insertReply} gate={gate} />
      <div className={styles.row}>
        <Button disabled={inserting || gate !== null} onClick={insertReply}>
          {inserting ? say.inserting : say.insertReply}
        </Button>
        <Button
          disabled={inserting || !!blocked || !portalLink}
          title={portalLinkBlockedBy ? say.portalLinkBlocked[portalLinkBlockedBy] : undefined}
          onClick={() => portalLink && insert(portalLink)}
        >
          {say.insertPortalLink}
        </Button>
      </div>
      {portalLinkOpensAnother && <p className={styles.hint}>{say.opensAnotherCustomer}</p>}
      {reading.stage !== 'complete' && <p className={styles.hint}>{say.provisional}</p>}
    </section>
  );
}

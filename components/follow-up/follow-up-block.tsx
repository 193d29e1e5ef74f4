import { lintDraft } from '../../lib/reply/lint/lint-draft';
import type { CaseView } from '../panel/case-view';
import { usePanel } from '../panel/panel-context';
import { PLACES } from '../panel/places';
import type { EditedDraft } from '../panel/use-draft-edits';
import { Block } from '../parts/block';
import { Button } from '../parts/button';
import { useInsertReply } from '../verdict/use-insert-reply';
import { DraftLinks } from './draft-links';
import styles from './follow-up-block.module.css';
import { LanguageChoice } from './language-choice';
import { OwnTemplateNote } from './own-template-note';

/** FOLLOW-UP: the reply, the operator's to edit. */
export function FollowUpBlock({ view, draft }: { view: CaseView; draft: EditedDraft }) {
  const { words, copy } = usePanel();
  const { insertReply, inserting, blocked } = useInsertReply(view, draft);
  const say = words.panel.followUp;
  const { draft: suggested, decision, reading } = view.case;
  const { language } = suggested;
  // What the operator wrote is held to the same rules: as a warning, since the text is theirs to send.
  const problems = draft.edited
    ? lintDraft(draft.text, { reading, decision, links: suggested.links, language })
    : suggested.problems;
  return (
    <Block title={words.panel.blocks.followUp} aside={<LanguageChoice language={language} />}>
      <label htmlFor={PLACES.draft} className="visually-hidden">
        {say.draft}
      </label>
      <textarea
        id={PLACES.draft}
        className={styles.draft}
        lang={language}
        value={draft.text}
        rows={10}
        onChange={(event) => draft.change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          insertReply();
        }}
      />
      <OwnTemplateNote source={suggested.template} />
      {draft.edited && (
        <p className={styles.edited}>
          <span>{draft.outdated ? say.outdated : say.edited}</span>
          <Button tone="text" onClick={() => draft.restore()}>
            {draft.outdated ? say.takeNew : say.restore}
          </Button>
        </p>
      )}
      {draft.heldBy.length > 0 && (
        <p className={styles.held}>{words.panel.replyGate.heldInShort}</p>
      )}
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={`${problem.id} ${problem.excerpt}`} data-problem={problem.id}>
              {say.problems[problem.id]} {problem.excerpt && say.problem(problem.excerpt)}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button
          disabled={inserting || blocked !== null}
          aria-label={`${say.insert}: ${say.draft}`}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title={words.panel.replyGate.keyHint}
          onClick={insertReply}
        >
          {say.insert}
        </Button>
        <Button aria-label={words.panel.copy(say.draft)} onClick={() => copy(draft.text)}>
          {say.copy}
        </Button>
      </div>
      <DraftLinks links={suggested.links} />
      <p className={styles.note}>{say.truthNote}</p>
    </Block>
  );
}

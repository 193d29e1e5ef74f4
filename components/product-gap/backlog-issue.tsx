import { useState } from 'react';
import type { Case } from '../../lib/case/case';
import { backlogIssueUrl } from '../../lib/handoff/backlog-issue';
import { handoffCustomer } from '../../lib/handoff/handoff-customer';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import { OutsideLink } from '../parts/outside-link';
import styles from './product-gap-block.module.css';

/** The gap goes to the backlog, apart from what is done for the customer, and without them unless chosen. */
export function BacklogIssue({ case: shown }: { case: Case }) {
  const { words, actions } = usePanel();
  const say = words.panel.gap;
  // Kept with the ticket it was ticked on: the next one starts without.
  const [namedIn, setNamedIn] = useState<string | null>(null);
  const { ticketId } = shown.conversation;
  const named = namedIn === ticketId;
  const url = named ? (urlWithCustomer(shown) ?? shown.backlogIssueUrl) : shown.backlogIssueUrl;
  if (url === null) {
    return (
      <p className={styles.gap}>
        <Button tone="text" onClick={() => actions.openOptions()}>
          {say.setTracker}
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.gap}>
      <OutsideLink href={url}>{say.openIssue}</OutsideLink>
      {shown.backlogIssue && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={named}
            onChange={({ target }) => setNamedIn(target.checked ? ticketId : null)}
          />
          {say.nameCustomer}
        </label>
      )}
    </div>
  );
}

/** Made only once it was asked for. */
function urlWithCustomer(shown: Case): string | null {
  if (!shown.backlogIssue) return null;
  const { template, issue } = shown.backlogIssue;
  const { name, email } = handoffCustomer(shown);
  const made = backlogIssueUrl(template, issue, { name, email });
  return made.kind === 'url' ? made.url : null;
}

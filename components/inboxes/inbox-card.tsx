import { useId } from 'react';
import { allowedSites } from '../../lib/inbox/allowed-sites';
import type { Inbox } from '../../lib/inbox/inboxes';
import { hasSubdomains } from '../../lib/inbox/subdomain-site';
import type { InboxesWords } from '../../lib/words/en/inboxes';
import { Pill } from '../parts/pill';
import { AllowedSites } from './allowed-sites';
import type { InboxActions } from './inbox-actions';
import styles from './inboxes-page.module.css';
import { OutcomeNote } from './outcome-note';
import { SubdomainChoice } from './subdomain-choice';
import { useSites } from './use-sites';
import { WholeSite } from './whole-site';

interface InboxCardProps {
  inbox: Inbox;
  granted: string[];
  actions: InboxActions;
  words: InboxesWords;
}

/** One inbox: what is read there, whether it is allowed, and the way to the other. */
export function InboxCard({ inbox, granted, actions, words }: InboxCardProps) {
  const id = useId();
  const sites = useSites(actions, granted);
  const allowed = allowedSites(inbox, granted);
  const [site = ''] = inbox.sites;
  const inParts = hasSubdomains(site);
  return (
    <section className={styles.card} aria-labelledby={id} data-inbox={inbox.name}>
      <div className={styles.head}>
        <h2 id={id}>{inbox.title}</h2>
        {allowed.length > 0 ? (
          <Pill tone="good">✓ {words.allowed}</Pill>
        ) : (
          <Pill tone="mute">{words.notAllowed}</Pill>
        )}
      </div>
      <p>{words.reads(inbox.title)}</p>
      {inParts && <AllowedSites allowed={allowed} sites={sites} words={words} />}
      {inParts && !allowed.includes(site) && (
        <SubdomainChoice inbox={inbox} site={site} allowed={allowed} sites={sites} words={words} />
      )}
      {!inParts && <WholeSite inbox={inbox} allowed={allowed} sites={sites} words={words} />}
      <OutcomeNote outcome={sites.outcome} allowed={allowed} words={words} />
    </section>
  );
}

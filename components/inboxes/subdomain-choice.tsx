import { useId, useState } from 'react';
import type { Inbox } from '../../lib/inbox/inboxes';
import { subdomainSite } from '../../lib/inbox/subdomain-site';
import type { InboxesWords } from '../../lib/words/en/inboxes';
import { Button } from '../parts/button';
import styles from './inboxes-page.module.css';
import { siteName } from './site-name';
import type { Sites } from './use-sites';

interface SubdomainChoiceProps {
  inbox: Inbox;
  /** All of the inbox, such as `https://*.zendesk.com/*`. */
  site: string;
  allowed: string[];
  sites: Sites;
  words: InboxesWords;
}

/** One subdomain of an inbox after another, or all of them at once. */
export function SubdomainChoice({ inbox, site, allowed, sites, words }: SubdomainChoiceProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const everything = siteName(site);
  const domain = everything.slice(2);

  const allow = () => {
    const meant = all ? site : subdomainSite(site, typed);
    setIsWrong(meant === null);
    if (meant === null) return sites.show(null);
    const name = siteName(meant);
    if (allowed.includes(meant)) return sites.show({ kind: 'already', site: meant, name });
    void sites.allow(meant, name).then((is) => is && setTyped(''));
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        allow();
      }}
    >
      <fieldset className={styles.which}>
        <legend>{words.which}</legend>
        <label>
          <input type="radio" name={id} checked={!all} onChange={() => setAll(false)} />
          {words.one(`acme.${domain}`)}
        </label>
        {!all && (
          <div className={styles.one}>
            <label htmlFor={`${id}-name`}>{words.field(inbox.title)}</label>
            <span className={styles.address}>
              <input
                id={`${id}-name`}
                type="text"
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  setIsWrong(false);
                }}
                aria-describedby={`${id}-hint ${id}-wrong`}
                aria-invalid={isWrong}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
              />
              <span aria-hidden="true">.{domain}</span>
            </span>
            <p id={`${id}-hint`} className={styles.hint}>
              {words.fieldHint}
            </p>
            <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
              {isWrong && words.wrong(domain)}
            </p>
          </div>
        )}
        <label>
          <input type="radio" name={id} checked={all} onChange={() => setAll(true)} />
          {words.allOf(everything)}
        </label>
      </fieldset>
      <Button type="submit">{words.allow(inbox.title)}</Button>
    </form>
  );
}

import type { InboxesWords } from '../../lib/words/en/inboxes';
import { Button } from '../parts/button';
import styles from './inboxes-page.module.css';
import { siteName } from './site-name';
import type { Sites } from './use-sites';

interface AllowedSitesProps {
  allowed: string[];
  sites: Sites;
  words: InboxesWords;
}

/** The parts of an inbox that are allowed, each with its way out. */
export function AllowedSites({ allowed, sites, words }: AllowedSitesProps) {
  if (allowed.length === 0) return null;
  return (
    <ul className={styles.sites}>
      {allowed.map((site) => {
        const name = siteName(site);
        return (
          <li key={site}>
            <span>{name.startsWith('*.') ? words.allOf(name) : name}</span>
            <Button onClick={() => void sites.remove(site, name)}>{words.remove(name)}</Button>
          </li>
        );
      })}
    </ul>
  );
}

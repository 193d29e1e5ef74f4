import type { Inbox } from '../../lib/inbox/inboxes';
import type { InboxesWords } from '../../lib/words/en/inboxes';
import { Button } from '../parts/button';
import type { Sites } from './use-sites';

interface WholeSiteProps {
  inbox: Inbox;
  allowed: string[];
  sites: Sites;
  words: InboxesWords;
}

/** The one button of an inbox with one address. */
export function WholeSite({ inbox: { title, sites: own }, allowed, sites, words }: WholeSiteProps) {
  const [site = ''] = own;
  return allowed.length > 0 ? (
    <Button onClick={() => void sites.remove(site, title)}>{words.remove(title)}</Button>
  ) : (
    <Button onClick={() => void sites.allow(site, title)}>{words.allow(title)}</Button>
  );
}

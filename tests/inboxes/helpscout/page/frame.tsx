import type { ReactNode } from 'react';
import { ACCOUNT } from './account';
import { hashed } from './hashed';
import { Link } from './link';
import { CHATS, LIST, type Route } from './route';

interface FrameProps {
  count: number;
  page: Route['page'];
  children: ReactNode;
}

/** All around the conversations: the bar above, the folders at the left. */
export function Frame({ count, page, children }: FrameProps) {
  return (
    <>
      <header className={hashed('TopBarUI')}>
        <span className={hashed('MarkUI')} />
        <Link to={LIST}>Inbox</Link>
        <span>Docs</span>
        <span>Reports</span>
        <span>Manage</span>
        <input aria-label="Search" placeholder="Search" />
        <span className={hashed('AvatarUI')}>SO</span>
      </header>
      <div className={hashed('PageUI')}>
        <nav className={hashed('FoldersUI')} aria-label="Folders">
          <h2>{ACCOUNT.inbox}</h2>
          <Folder to={LIST} name="All" count={count} isOpen={page !== 'chats'} />
          <Folder to={`/inboxes/${ACCOUNT.slug}/views/mine`} name="Mine" count={0} />
          <Folder to={CHATS} name="Chats" count={0} isOpen={page === 'chats'} />
        </nav>
        <main className={hashed('MainUI')}>{children}</main>
      </div>
    </>
  );
}

interface FolderProps {
  to: string;
  name: string;
  count: number;
  isOpen?: boolean;
}

function Folder({ to, name, count, isOpen = false }: FolderProps) {
  return (
    <Link to={to} className={isOpen ? 'is-open' : ''}>
      {name}
      <small>{count || ''}</small>
    </Link>
  );
}

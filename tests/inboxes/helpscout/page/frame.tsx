import type { ReactNode } from 'react';
import { ACCOUNT } from './account';
import { hashed } from './hashed';
import { Link } from './link';
import { ADDRESS, type Route, type View } from './route';

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
        <Link to={ADDRESS.all}>Inbox</Link>
        <span>Docs</span>
        <span>Reports</span>
        <span>Manage</span>
        <input aria-label="Search" placeholder="Search" />
        <span className={hashed('AvatarUI')}>SO</span>
      </header>
      <div className={hashed('PageUI')}>
        <nav className={hashed('FoldersUI')} aria-label="Folders">
          <h2>{ACCOUNT.inbox}</h2>
          <Folder view="all" name="All" count={count} isOpen={page === 'all'} />
          <Folder view="mine" name="Mine" count={0} isOpen={page === 'mine'} />
          <Folder view="chats" name="Chats" count={0} isOpen={page === 'chats'} />
          <Link to={ADDRESS.new}>New conversation</Link>
        </nav>
        <main className={hashed('MainUI')}>{children}</main>
      </div>
    </>
  );
}

interface FolderProps {
  view: View;
  name: string;
  count: number;
  isOpen: boolean;
}

function Folder({ view, name, count, isOpen }: FolderProps) {
  return (
    <Link to={ADDRESS[view]} className={isOpen ? 'is-open' : ''}>
      {name}
      <small>{count || ''}</small>
    </Link>
  );
}

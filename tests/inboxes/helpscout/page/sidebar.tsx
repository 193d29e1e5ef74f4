import { useEffect, useState } from 'react';
import type { Conversation } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { hashed } from './hashed';
import { Link } from './link';
import { addressOf } from './route';
import { Truncate } from './truncate';
import { useLate } from './use-late';

interface SidebarProps {
  variant: HelpScoutVariant;
  conversations: Conversation[];
  conversation: Conversation;
}

/** Whose data was drawn last: this page keeps them while the next ones load. */
let lastDrawn: Conversation | null = null;

/** The customer beside the conversation; folded away it is not in the document at all. */
export function Sidebar({ variant, conversations, conversation }: SidebarProps) {
  const [isOpen, setIsOpen] = useState(!variant.sidebar.collapsed);
  const { late, meanwhile } = variant.sidebar;
  const come = useLate(conversation, late, meanwhile === 'previous' ? lastDrawn : null);
  const drawn = come === conversation || meanwhile === 'previous' ? come : null;
  useEffect(() => {
    lastDrawn = drawn ?? lastDrawn;
  }, [drawn]);
  return (
    <aside className={hashed('SidebarUI')} data-open={isOpen}>
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Hide details' : 'Show details'}
      </button>
      {isOpen && drawn ? <Customer {...{ variant, conversations, conversation: drawn }} /> : null}
    </aside>
  );
}

function Customer({ variant, conversations, conversation }: SidebarProps) {
  const { id, name, emails } = conversation.customer;
  const others = conversations.filter(
    (each) => each.customer.id === id && each.id !== conversation.id,
  );
  return (
    <>
      <section data-testid="Sidebar.CustomerProfile" className={hashed('ProfileUI')}>
        <span className={hashed('AvatarUI')}>{name.slice(0, 1)}</span>
        <h2 data-cy="Sidebar.CustomerName">
          <Truncate text={name} drawn="whole" />
        </h2>
        {emails.length ? (
          <ul data-cy="Sidebar.CustomerEmails">
            {emails.map((email) => (
              <li key={email}>
                {/* The customer's own page is no part of this inbox. */}
                <a
                  data-testid="EmailList.EmailLink"
                  href={`/customer/${id}`}
                  onClick={(event) => event.preventDefault()}
                >
                  <Truncate text={email} drawn={variant.emailText} />
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <section id="plugin-conversations" className={hashed('PluginUI')}>
        <h3>Previous conversations</h3>
        {others.length ? null : <p>None</p>}
        {others.map((each) => (
          <Link key={each.id} to={addressOf(each, variant)}>
            {each.subject}
          </Link>
        ))}
      </section>
    </>
  );
}

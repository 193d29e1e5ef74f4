import { useState } from 'react';
import { hashed } from './hashed';

/** Whom the open reply goes to, as plain text; one more can be added to either line. */
export function Recipients({ to, cc }: { to: string[]; cc: string[] }) {
  return (
    <div className={hashed('RecipientsUI')}>
      <Row name="To" first={to} />
      <Row name="Cc" first={cc} />
    </div>
  );
}

function Row({ name, first }: { name: string; first: string[] }) {
  const [people, setPeople] = useState(first);
  return (
    <div>
      <span>{name}</span>
      {people.map((address) => (
        <span key={address} className={hashed('RecipientUI')}>
          {address}
        </span>
      ))}
      <input
        aria-label={`Add to ${name}`}
        onKeyDown={(event) => {
          const { value } = event.currentTarget;
          if (event.key !== 'Enter' || !value.includes('@')) return;
          setPeople([...people, value]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

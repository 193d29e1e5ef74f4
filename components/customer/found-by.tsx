import type { Identifier } from '../../lib/identify/identifier';
import type { PanelWords } from '../../lib/words/en/panel';
import { usePanel } from '../panel/panel-context';
import styles from './customer-block.module.css';

/** By what the customer was found, where it was not an address. */
export function FoundBy({ by }: { by: Identifier }) {
  const { words } = usePanel();
  const say = words.panel.customer;
  if (by.kind === 'email') return null;
  return (
    <p className={styles.note} data-found-by={by.kind}>
      {say.foundBy(inWords(by, say.by))}
    </p>
  );
}

function inWords(
  by: Exclude<Identifier, { kind: 'email' }>,
  say: PanelWords['customer']['by'],
): string {
  switch (by.kind) {
    case 'number':
      return say.number(by.number);
    case 'card_payment':
      return say.card(
        by.last4,
        by.amount
          ? [by.amount.decimal, by.amount.currency?.toUpperCase()].filter(Boolean).join(' ')
          : '',
      );
    case 'username':
      return say.username(by.username);
    case 'text':
      return say.text(by.text);
    default:
      return say.object(by.id);
  }
}

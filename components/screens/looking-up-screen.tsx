import type { PanelView } from '../../lib/desk/view';
import { MatchPill } from '../customer/match-pill';
import { Person } from '../customer/person';
import { usePanel } from '../panel/panel-context';
import { Block } from '../parts/block';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

type LookingUp = Extract<PanelView, { state: 'looking_up' }>;

/** The identity is painted as soon as it is known; the rest is a skeleton until then. */
export function LookingUpScreen({ awaits, identity }: Pick<LookingUp, 'awaits' | 'identity'>) {
  const { words } = usePanel();
  const say = words.panel.screens.looking_up;
  const title = awaits === 'sender' ? say.awaitsSender : say.title;
  const known = identity !== null && (identity.customers.length > 0 || identity.guest !== null);
  const only = identity?.customers.length === 1 ? identity.customers[0] : undefined;
  return (
    <>
      {known && (
        <Block
          title={words.panel.blocks.customer}
          data-customer={only?.id ?? ''}
          data-match={identity.match ?? ''}
        >
          {identity.customers.map((each) => (
            <Person key={each.id} name={each.name} email={each.email} />
          ))}
          {identity.guest && <Person {...identity.guest} />}
          <p className={styles.pill}>
            <MatchPill match={identity.match} />
          </p>
        </Block>
      )}
      <ScreenFrame title={known ? say.identityKnown : title}>
        <div className={styles.skeleton} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      </ScreenFrame>
    </>
  );
}

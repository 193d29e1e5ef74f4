import type { PanelView } from '../../lib/desk/view';
import { AlsoKnown } from '../customer/also-known';
import { usePanel } from '../panel/panel-context';
import { SearchForm } from '../panel/search-form';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

type Ambiguous = Extract<PanelView, { state: 'ambiguous_sender' }>;

/** Nobody is shown until the operator says who it is. */
export function AmbiguousSenderScreen({ view }: { view: Ambiguous }) {
  const { words, actions } = usePanel();
  const say = words.panel.screens.ambiguous_sender;
  const { candidates, because, ticket } = view;
  return (
    <ScreenFrame title={say.title} text={say.because[because]}>
      <p className={styles.text}>{candidates.length > 0 ? say.next : say.none}</p>
      <ul className={styles.people}>
        {candidates.map(({ name, email }) => (
          <li key={email}>
            <div>
              <bdi>{name ?? email}</bdi>
              {name && (
                <small>
                  <bdi>{email}</bdi>
                </small>
              )}
            </div>
            <Button
              aria-label={`${say.pick}: ${email}`}
              onClick={() => actions.chooseSender(email)}
            >
              {say.pick}
            </Button>
          </li>
        ))}
      </ul>
      <SearchForm label={words.panel.header.searchLabel} />
      <AlsoKnown ticket={ticket} />
    </ScreenFrame>
  );
}

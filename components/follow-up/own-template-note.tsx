import type { Draft } from '../../lib/reply/draft';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './follow-up-block.module.css';

/** Says where the operator's own template could not be used, and leads to where it is mended. */
export function OwnTemplateNote({ source }: { source: Draft['template'] }) {
  const { words, actions } = usePanel();
  const say = words.panel.ownTemplate;
  if (source === 'built_in') return null;
  return (
    <p className={source === 'own_failed' ? styles.failed : styles.edited} data-template={source}>
      <span>{say[source]}</span>
      <Button tone="text" onClick={() => actions.openReplies()}>
        {say.open[source]}
      </Button>
    </p>
  );
}

import type { DecisionWords } from '../../lib/words/case-sentences';
import type { PanelWords } from '../../lib/words/en/panel';

/** All the words of one language that the panel shows. */
export interface Words {
  panel: PanelWords;
  decision: DecisionWords;
}

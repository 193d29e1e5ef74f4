import type { Case } from '../../lib/case/case';
import type {
  Action,
  Anomaly,
  Blocker,
  Bucket,
  Confidence,
  ContractShape,
  Gap,
} from '../../lib/triage/decision';
import type { Evidence } from '../../lib/triage/evidence';
import type { PanelWords } from '../../lib/words/en/panel';

/** The sentences about one case, in one language. */
export interface DecisionWords {
  bucket(bucket: Bucket): string;
  confidence(confidence: Confidence): string;
  verdict(shown: Case): string;
  whyCorrect(shown: Case): string;
  evidence(evidence: Evidence): string;
  action(action: Action, shown: Case): { title: string; detail: string };
  blocker(blocker: Blocker): string;
  contract(shape: ContractShape): string;
  gap(gap: Gap): string;
  anomaly(anomaly: Anomaly, shown: Case): string;
}

/** All the words of one language that the panel shows. */
export interface Words {
  panel: PanelWords;
  decision: DecisionWords;
}

import type { Bucket } from './bucket';
import type { CaseFacts } from './case-facts';
import type { KeptAndExtra } from './choose-subscriptions';
import type {
  ActionId,
  Confirmations,
  ContractShape,
  Gap,
  LinkSettings,
  RefundTarget,
  Situation,
} from './decision';

/** Everything the ladder's rows follow from. */
export interface LadderInput {
  facts: CaseFacts;
  bucket: Bucket;
  situation: Situation;
  contract: ContractShape[];
  duplicate: KeptAndExtra | null;
  refunds: RefundTarget[];
  gaps: Gap[];
  recommended: ActionId;
  confirmations: Confirmations;
  settings: LinkSettings;
}

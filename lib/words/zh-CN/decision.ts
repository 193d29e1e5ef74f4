import type { Bucket } from '../../triage/bucket';
import type { Confidence, ContractShape, GapId } from '../../triage/decision';
import { type DecisionWords, sentencesOfCase } from '../case-sentences';
import type { Formats } from '../formats';
import { effectLines } from './action-effect';
import { actionWords, blockerSentences } from './action-words';
import { anomalySentences } from './anomaly-sentences';
import { billingStateWords } from './billing-state';
import { contractTermWords } from './contract-terms';
import { evidenceSentences } from './evidence-sentences';
import { NOBODY_NAMED, verdictSentences } from './verdict-sentences';
import { whyCorrect } from './why-correct';
import { wouldChangeSentences } from './would-change';

const BUCKETS: Record<Bucket, string> = {
  duplicate_subscription: '重复购买',
  team_seats: '团队与席位',
  failed_payment: '付款失败',
  missing_self_serve: '自助服务',
  product_failure: '产品故障',
  not_enough_evidence: '证据不足',
};

const CONFIDENCE: Record<Confidence, string> = {
  strong: '证据充分',
  fair: '证据尚可',
  weak: '证据薄弱',
};

const CONTRACT: Record<ContractShape, string> = {
  annual: '年付',
  team: '团队',
  prorated: '按比例计费',
  scheduled_change: '已安排变更',
  trial: '试用',
  metered: '按用量计费',
  multi_item: '多个项目',
  send_invoice: '按发票付款',
  paused: '已暂停',
  multi_currency: '多种货币',
};

const GAPS: Record<GapId, string> = {
  no_billing_portal: '客户没有可自行进入的计费门户。',
  no_usage_visibility: '客户在计费之前看不到自己的用量。',
  no_plan_seat_explanation: '套餐、席位和部分周期在出现于发票之前没有任何说明。',
  no_cancellation_flow: '门户中无法取消。',
  no_duplicate_guard: '结账允许客户把同一样东西买两次。',
  no_invoice_history: '门户不显示以往的发票。',
  no_payment_method_update: '客户无法在门户中更换银行卡。',
  no_checkout_recovery: '没有完成的结账无法重新打开。',
};

/** All sentences about one case, in Chinese. */
export function decisionWords(format: Formats): DecisionWords {
  return sentencesOfCase({
    buckets: BUCKETS,
    confidences: CONFIDENCE,
    contracts: CONTRACT,
    gaps: GAPS,
    blockers: blockerSentences,
    whyCorrect,
    nobodyNamed: NOBODY_NAMED,
    verdicts: verdictSentences(format),
    evidences: evidenceSentences(format),
    actions: actionWords(format),
    anomalies: anomalySentences(format),
    effect: effectLines(format),
    checkFirst: (terms) => ['请先勾选“我已检查合约”。', ...terms].join(''),
    contractTerm: contractTermWords(format),
    wouldChange: wouldChangeSentences(
      format,
      (bucket) => BUCKETS[bucket],
      (list) => billingStateWords.lists[list],
    ),
  });
}

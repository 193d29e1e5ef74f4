import type { decisionBlockWords as english } from '../en/decision-block';
import type { Wording } from '../wording';

/** What stands around the evidence in the decision block. */
export const decisionBlockWords: Wording<typeof english> = {
  weight: (weight) => `权重 ${weight}`,
  otherEvidence: (count) => `关于其他分类的 ${count} 条证据`,
  moreObjects: (count) => `另有 ${count} 个`,
  rival: (bucket) => `曾考虑但未选择：${bucket}。`,
  confirmBucket: (bucket) => `${bucket}，我已查证`,
  wouldChange: '什么会改变结论',
  nothingWould: '没有已知的因素：没有哪个事实决定此案例，且已全部读取。',
};

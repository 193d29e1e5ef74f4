import type { readOnlyWords as english } from '../en/read-only';
import type { Wording } from '../wording';

/** The setting that keeps every change to Stripe off. */
export const readOnlyWords: Wording<typeof english> = {
  label: '只读',
  hint: '面板中会更改 Stripe 的步骤全部停用，通往管理平台的相应入口也停用。',
};

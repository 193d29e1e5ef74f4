import type { ownTemplateWords as english } from '../en/own-template';
import type { Wording } from '../wording';

/** Whose words the draft is in, where they are not the built-in ones. */
export const ownTemplateWords: Wording<typeof english> = {
  own: '按您自己的模板写成。',
  own_failed: '您自己的模板无法用于此工单，因此这是内置文本。请查看模板中需要修正的地方。',
  open: { own: '编辑模板', own_failed: '修正模板' },
};

import type { cardNumberWords as english } from '../en/card-number';
import type { Wording } from '../wording';

/** A card number that somebody pasted into the ticket. */
export const cardNumberWords: Wording<typeof english> = {
  title: '此工单中有完整的银行卡号。',
  text: 'Billside 已将其遮盖，不保存，也不发送到任何地方。如果您有权限，请从收件箱中删除该邮件，并从回复中去掉引用的文字，以免卡号继续传播。',
};

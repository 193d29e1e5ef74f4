import type { LinkSentences } from '../../reply-language';

/** Japanese before a link that stands by itself. */
export const linkSentences: LinkSentences = {
  portal: (prefilled) =>
    `プラン、請求書、お支払い方法は、ご請求の管理ページでご確認いただけます。${
      prefilled ? 'このメールアドレス' : '請求書の届くメールアドレス'
    }で、次のページにログインしてください。確認コードが届きますので、パスワードは必要ございません。`,
  invoice: ({ number, open }) =>
    `請求書${number ?? ''}は、次のページで${
      open ? 'ご確認のうえ、お支払いいただけます' : 'ご覧いただき、ダウンロードいただけます'
    }。`,
};

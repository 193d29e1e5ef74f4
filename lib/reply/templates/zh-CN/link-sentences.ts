import type { LinkSentences } from '../../reply-language';

/** Chinese before a link that stands by itself. */
export const linkSentences: LinkSentences = {
  portal: (prefilled) =>
    `您可以在账单页面查看套餐、账单和付款方式。请用${
      prefilled ? '这个邮箱' : '接收账单的邮箱'
    }登录，系统会发送验证码，不需要密码：`,
  invoice: ({ number, open }) =>
    `这是${number ? `账单 ${number} ` : '您的账单'}的页面，可以查看并${open ? '付款' : '下载'}：`,
};

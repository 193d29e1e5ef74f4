import type { LinkSentences } from '../../reply-language';

/** English before a link that stands by itself. */
export const linkSentences: LinkSentences = {
  portal: (prefilled) =>
    `You can see your plan, your invoices and your payment details on your billing page. ${
      prefilled
        ? 'Please log in with this email address'
        : 'Please log in with the email address that your invoices go to'
    }; you will be sent a code, so no password is needed:`,
  invoice: ({ number, open }) =>
    `This is the page of ${number ? `invoice ${number}` : 'your invoice'}, where you can ${
      open ? 'see it and pay it' : 'see it and download it'
    }:`,
};

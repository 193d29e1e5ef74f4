import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import type { GmailTicket } from './gmail-ticket';

/** Mail that any shared inbox holds beside billing tickets: a group, a robot, a thread with a colleague. */
export function otherMail(now: number): GmailTicket[] {
  return [
    {
      id: 'group',
      from: { name: "'Ana Pop' via Billing", email: 'billing@northwind-apps.example' },
      replyTo: 'ana.pop@cloudmoor.example',
      to: SUPPORT_ADDRESS,
      subject: 'Invoice copy for our accountant',
      body: 'Hello,\n\ncould you send the August invoice again? Our accountant lost it.\n\nAna',
      at: now - 5 * 3_600,
    },
    {
      id: 'robot',
      from: { name: 'Harbor Forms', email: 'no-reply@harborforms.example' },
      to: SUPPORT_ADDRESS,
      subject: 'New message from your contact form',
      body: 'Name: R. Osei\nEmail: r.osei@pinecrest.example\nMessage: Which plan has single sign-on?',
      at: now - 7 * 3_600,
    },
    {
      id: 'thread',
      from: { name: 'Lena Brandt', email: 'lena@brandtwerk.example' },
      cc: [{ name: 'Jonas Brandt', email: 'jonas@brandtwerk.example' }],
      to: SUPPORT_ADDRESS,
      subject: 'Moving to the yearly plan',
      body: 'Good, thank you. One more thing: can the invoice name our VAT number?\n\nLena',
      at: now - 26 * 3_600,
      earlier: [
        {
          by: 'customer',
          body: 'Hi,\n\nwe would like to pay once a year. What do we save?\n\nLena Brandt',
          at: now - 50 * 3_600,
        },
        {
          by: 'support',
          body: 'Hi Lena,\n\nthe yearly plan costs ten months.\n\nSam',
          at: now - 49 * 3_600,
        },
      ],
    },
  ];
}

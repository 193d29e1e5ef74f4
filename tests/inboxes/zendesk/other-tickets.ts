import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import type { ZendeskTicket } from './zendesk-ticket';

/** What any Zendesk holds beside billing tickets: a chat without an address, a forwarded mail, a thread. */
export function otherTickets(now: number): ZendeskTicket[] {
  return [
    {
      id: 'messaging',
      channel: 'native_messaging',
      withoutEmail: true,
      from: { name: 'Visitor 48213', email: '' },
      to: SUPPORT_ADDRESS,
      subject: 'Conversation with Visitor 48213',
      body: 'hi, do you have a plan for schools?',
      at: now - 4 * 3_600,
    },
    {
      id: 'forwarded',
      from: { name: 'Ivo Marek', email: 'ivo.marek@tallgrass.example' },
      mailFrom: { name: 'Dana Whitlock', email: 'dana@northwind-apps.example' },
      otherEmails: [{ value: 'ivo@marek-home.example', verified: false }],
      to: SUPPORT_ADDRESS,
      subject: 'Fwd: Which address is on my invoices?',
      body: 'Hello,\n\nwe moved in June. Which address do you have for us?\n\nIvo Marek',
      at: now - 8 * 3_600,
    },
    {
      id: 'copied',
      from: { name: 'Lena Brandt', email: 'lena@brandtwerk.example' },
      ccs: [{ name: 'Jonas Brandt', email: 'jonas@brandtwerk.example' }],
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
      notes: [{ body: 'She asked about this by phone too.', at: now - 48 * 3_600 }],
    },
  ];
}

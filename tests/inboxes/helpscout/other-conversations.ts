import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import type { HelpScoutTicket } from './helpscout-ticket';

/** What a shared inbox holds beside billing mail: several addresses, none, a note, a colleague in copy. */
export function otherConversations(now: number): HelpScoutTicket[] {
  return [
    {
      id: 'several-addresses',
      from: { name: 'Theo Marchetti', email: 'theo@marchetti-print.example' },
      emails: ['office@marchetti-print.example', 'theo@marchetti-print.example'],
      to: SUPPORT_ADDRESS,
      subject: 'Which card is on file?',
      body: 'Hello,\n\nwhich card do you charge for us at the moment?\n\nTheo Marchetti',
      at: now - 12 * 3_600,
    },
    {
      id: 'no-address',
      from: { name: 'Visitor from Lyon', email: '' },
      emails: [],
      to: SUPPORT_ADDRESS,
      subject: 'Chat on the pricing page',
      body: 'Is there a discount for schools?',
      at: now - 15 * 3_600,
    },
    {
      id: 'with-note',
      from: { name: 'Lena Brandt', email: 'lena@brandtwerk.example' },
      cc: ['jonas@brandtwerk.example'],
      to: SUPPORT_ADDRESS,
      subject: 'Moving to the yearly plan',
      body: 'Good, thank you. One more thing: can the invoice name our VAT number?\n\nLena',
      at: now - 26 * 3_600,
      note: 'VAT number is in the first mail. Ask finance@northwind-apps.example before you answer.',
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

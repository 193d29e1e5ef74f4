import type { Channel } from '../zendesk-ticket';
import type { ZendeskPageVariant } from '../zendesk-variant';

/** What the page's controls are called, in the agent's language. */
export interface Words {
  channels: Record<Channel, string>;
  note: string;
  noted: string;
  to: string;
  cc: string;
  send: string;
  submit: string;
  views: string;
  subject: string;
}

export const WORDS: Record<ZendeskPageVariant['language'], Words> = {
  en: {
    channels: {
      web: 'Email',
      internal: 'Internal note',
      native_messaging: 'Messaging',
      sms: 'Text',
      chat: 'Chat',
    },
    note: 'Internal note',
    noted: 'Internal',
    to: 'To',
    cc: 'CC',
    send: 'Send',
    submit: 'Submit as Open',
    views: 'Views',
    subject: 'Subject',
  },
  de: {
    channels: {
      web: 'E-Mail',
      internal: 'Interne Notiz',
      native_messaging: 'Nachrichten',
      sms: 'SMS',
      chat: 'Chat',
    },
    note: 'Interne Notiz',
    noted: 'Intern',
    to: 'An',
    cc: 'CC',
    send: 'Senden',
    submit: 'Als „Offen“ einreichen',
    views: 'Ansichten',
    subject: 'Betreff',
  },
};

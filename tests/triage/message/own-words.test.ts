import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/triage/message/own-words';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';

const OURS =
  'Your payment failed. To cancel your subscription and get a refund, reply to this mail.';

/** How mail programs and telephones set a reply apart from what it answers. */
const QUOTES = [
  ['en', `On Tue, 3 Nov 2026 at 09:12, Acme <help@acme.example> wrote:\n> ${OURS}`],
  ['en', `On Tue, 3 Nov 2026 at 09:12, Acme Support Team\n<help@acme.example> wrote:\n\n${OURS}`],
  ['de', `Am Di., 3. Nov. 2026 um 09:12 Uhr schrieb Acme <hilfe@acme.example>:\n\n${OURS}`],
  ['fr', `Le mar. 3 nov. 2026 à 09:12, Acme <aide@acme.example> a écrit :\n> ${OURS}`],
  ['es', `El mar, 3 nov 2026 a las 9:12, Acme (<ayuda@acme.example>) escribió:\n${OURS}`],
  ['pt', `Em ter., 3 de nov. de 2026 às 09:12, Acme <ajuda@acme.example> escreveu:\n${OURS}`],
  ['zh-CN', `在 2026年11月3日 09:12,Acme <help@acme.example> 写道:\n${OURS}`],
  ['zh-CN', `发件人: Acme <help@acme.example>\n发送时间: 2026年11月3日\n主题: 付款\n\n${OURS}`],
  ['ja', `2026年11月3日(火) 9:12 Acme <help@acme.example>:\n${OURS}`],
  ['ja', `差出人: Acme\n送信日時: 2026年11月3日\n件名: お支払い\n${OURS}`],
  ['en', `-----Original Message-----\nFrom: Acme\n${OURS}`],
  ['de', `-----Ursprüngliche Nachricht-----\nVon: Acme\n${OURS}`],
  [
    'de',
    `Von: Acme <hilfe@acme.example>\nGesendet: Dienstag\nAn: mich\nBetreff: Zahlung\n\n${OURS}`,
  ],
  ['fr', `De : Acme\nEnvoyé : mardi\nObjet : paiement\n${OURS}`],
  ['en', `________________________________\nFrom: Acme\n${OURS}`],
  ['en', `---------- Forwarded message ---------\nFrom: Acme\n${OURS}`],
  ['en', `> ${OURS}`],
] as const;

const SAYS: Record<string, string> = {
  en: 'Where can I download my invoices?',
  de: 'Wo kann ich meine Rechnungen herunterladen?',
  fr: 'Où puis-je télécharger mes factures ?',
  es: '¿Dónde puedo descargar mis facturas?',
  pt: 'Onde posso baixar minhas faturas?',
  'zh-CN': '在哪里下载发票?',
  ja: '請求書はどこでダウンロードできますか?',
};

describe('the customer’s own latest words', () => {
  it.each(QUOTES)('%s: stand above %j', (language, quote) => {
    const says = SAYS[language] ?? '';
    const message = `${says}\n\n${quote}`;
    expect(ownWords(message).latest).toBe(says);
    for (const guessed of [language, null]) {
      const matter = readMessage(aConversation({ subject: '', message, language: guessed }));
      expect(matter.intents).toEqual(['invoice_or_receipt']);
    }
  });

  it.each(QUOTES.filter(([, quote]) => quote.includes('\n> ')))(
    '%s: may stand below %j as well',
    (_, quote) => {
      expect(ownWords(`${quote}\n\nPlease cancel.`).latest).toBe('Please cancel.');
    },
  );

  it.each([
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    '发自我的 iPhone',
    'iPhoneから送信',
    'Get Outlook for Android',
    '--\nCancel & Refund GmbH, Stop Street 4',
    '-- \nJo\n"Cancel anytime"',
    'This e-mail is confidential and meant for its recipient; if it is not you, cancel it.',
  ])('hold nothing of “%s”', (end) => {
    expect(ownWords(`All good here.\n\n${end}`).latest).toBe('All good here.');
  });

  it('are all of a mail that has none of it', () => {
    const message =
      'From Monday on we need two seats.\n\nOn that day I wrote: cancel nothing.\n- Jo';
    expect(ownWords(message).latest).toBe(message);
  });

  it('a yes takes what the customer asked two levels down in the quote', () => {
    const message = [
      'Yes, please do.',
      '',
      'On Thu, 19 Nov 2026 at 16:02, Acme <help@acme.example> wrote:',
      '> Shall we refund you or send an invoice?',
      '>> Hello, please cancel my subscription.',
    ].join('\n');
    expect(readMessage(aConversation({ subject: 'Re: hello', message }))).toMatchObject({
      intent: 'cancel',
      source: 'earlier_message',
    });
  });
});

import type { SampleTicketText } from './sample-ticket';

/** Nothing is broken: things a customer could do or see without us. */
export const wantsToCancel: SampleTicketText = {
  id: 'wants-to-cancel',
  from: { name: 'Ruth Okafor', email: 'ruth@okafor-editions.example' },
  subject: 'Please cancel my plan',
  hoursAgo: 4,
  body: `Hello,

I would like to cancel my Pro plan, we are closing the project at the end of the month. How do I do that? I could not find a button.

Kind regards
Ruth Okafor`,
};

export const alreadyEnding: SampleTicketText = {
  id: 'already-ending',
  from: { name: '陈思远', email: 'siyuan@yunqi-studio.example' },
  subject: '订阅取消了吗？',
  hoursAgo: 13,
  body: `你好，

我上周已经取消了 Pro 订阅，但是登录后仍然显示"有效"。请确认一下是否真的取消了，之后还会不会扣款？

谢谢
陈思远`,
};

export const receiptPlease: SampleTicketText = {
  id: 'receipt-please',
  from: { name: '森田 葵', email: 'aoi@morita-design.example' },
  subject: '領収書の発行について',
  hoursAgo: 16,
  body: `お世話になっております。

経費精算のため、先月分のProプランの領収書(PDF)をいただけますでしょうか。

よろしくお願いいたします。
森田 葵`,
};

export const whyThisAmount: SampleTicketText = {
  id: 'why-this-amount',
  from: { name: 'Noah Bergström', email: 'noah@fjellkart.example' },
  subject: 'Why $40.33 when Pro is $29?',
  hoursAgo: 18,
  body: `Hi,

I upgraded from Starter to Pro last month. Your site says Pro is $29.00 but this month I was charged $40.33. Where does that number come from?

Noah`,
};

export const wantsToComeBack: SampleTicketText = {
  id: 'wants-to-come-back',
  from: { name: 'Lucía Ferreiro', email: 'lucia@casaferreiro.example' },
  subject: 'Quiero volver al plan Pro',
  hoursAgo: 22,
  body: `Hola:

cancelé mi suscripción hace un par de meses y ahora quiero volver a contratar el plan Pro. Entro en mi cuenta pero no veo cómo reactivarlo. ¿Qué tengo que hacer?

Un saludo,
Lucía Ferreiro`,
};

export const yesGoAhead: SampleTicketText = {
  id: 'yes-go-ahead',
  from: { name: 'Ivo Marković', email: 'ivo@ploha-labs.example' },
  subject: 'Re: Your Starter plan',
  hoursAgo: 6,
  body: 'Yes, please go ahead.\n\nIvo',
  earlier: [
    {
      by: 'customer',
      hoursAgo: 31,
      body: 'Hi, please cancel my Starter plan at the end of the period, we no longer need it. Ivo',
    },
    {
      by: 'support',
      hoursAgo: 27,
      body: 'Hi Ivo, your plan would then stay usable until the period you paid for is over. Shall I set it up like that?',
    },
  ],
};

import type { SampleTicketText } from './sample-ticket';

/** Payments that failed, wait for somebody, or are on their way. */
export const cardRanOut: SampleTicketText = {
  id: 'card-ran-out',
  // The same address as at Stripe, but for its capitals.
  from: { name: 'Greg Oduya', email: 'Greg.Oduya@Silverbirch.example' },
  subject: 'My account says payment failed',
  hoursAgo: 2,
  body: `Hi team,

I got a banner saying my payment failed and that I'll lose access. I have a new card since this month. Where do I put it in?

Greg`,
};

export const bankWantsConfirmation: SampleTicketText = {
  id: 'bank-wants-confirmation',
  from: { name: 'Camille Roussel', email: 'camille@atelier-roussel.example' },
  subject: 'Paiement bloqué',
  hoursAgo: 5,
  body: `Bonjour,

le renouvellement de mon abonnement Pro n'est pas passé, pourtant ma carte est valide et approvisionnée. Ma banque me dit qu'il faut confirmer le paiement, mais je ne sais pas où. Pouvez-vous m'aider ?

Merci d'avance
Camille Roussel`,
};

export const neverGotIn: SampleTicketText = {
  id: 'never-got-in',
  from: { name: 'Beatriz Nogueira', email: 'beatriz@oficina-nogueira.example' },
  subject: 'Não consegui terminar a compra',
  hoursAgo: 9,
  body: `Olá,

tentei assinar o plano Pro há dois dias, mas a página fechou antes de eu confirmar o pagamento e agora o link não abre mais. Ainda quero assinar. Como faço?

Obrigada
Beatriz`,
};

export const paidButUnpaid: SampleTicketText = {
  id: 'paid-but-unpaid',
  from: { name: 'Jonas Albrecht', email: 'jonas@albrecht-bau.example' },
  subject: 'Rechnung noch offen, obwohl bezahlt',
  hoursAgo: 11,
  body: `Guten Tag,

ich zahle per Lastschrift. In meinem Konto steht die Rechnung dieses Monats seit zwei Tagen als offen. Ich habe doch bezahlt, muss ich noch etwas tun?

Mit freundlichen Grüßen
Jonas Albrecht`,
};

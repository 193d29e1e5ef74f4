import type { SampleTicket, SampleTurn } from '../../../lib/inbox/sample/sample-ticket';

/** A conversation of that many messages, the customer and the support team in turn. */
export function longTicket(messages: number, now: number): SampleTicket {
  const earlier = Array.from({ length: messages - 1 }, (_, index): SampleTurn => {
    const by = index % 2 === 0 ? 'customer' : 'support';
    return { by, at: now - (messages - index) * 3600, body: bodyOf(index) };
  });
  return {
    id: `long-${messages}`,
    from: { name: 'Maria Keller', email: 'maria@keller.example' },
    to: 'support@northwind-apps.example',
    subject: 'Charged twice for Pro',
    body: 'I still see two charges of $29.00 for Pro. Please have another look.',
    at: now - 600,
    earlier,
  };
}

function bodyOf(index: number): string {
  return `Message ${index + 1} about the charge of $29.00.\n\nIt has a second paragraph, as mail has.\n\nKind regards`;
}

/** A page's title, where it is a conversation's: `#12345 Charged twice - Maria Keller`. */
export interface PageTitle {
  number: string;
  /** The subject, and after it the customer. */
  rest: string;
}

/** Reads the title of a page; null where it names no conversation. A count of news may stand before. */
export function pageTitle(title: string): PageTitle | null {
  const text = oneLine(title);
  const [, number, rest] = /^(?:\(\d+\) )?#(\d+)( .*)?$/.exec(text) ?? [];
  return number ? { number, rest: rest ?? '' } : null;
}

/** Whether the title ends with that customer. */
export function titleNames({ rest }: PageTitle, customer: string): boolean {
  const name = oneLine(customer);
  return name !== '' && rest.endsWith(` - ${name}`);
}

/** The subject alone; both it and the customer may hold dashes, so the customer is told where known. */
export function subjectOf({ rest }: PageTitle, customer: string | null): string {
  const end = customer !== null ? ` - ${oneLine(customer)}` : '';
  const dash = end && rest.endsWith(end) ? rest.length - end.length : rest.lastIndexOf(' - ');
  return (dash < 0 ? rest : rest.slice(0, dash)).trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

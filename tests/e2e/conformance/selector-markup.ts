/** What an element that imitates the inbox says of itself. */
export interface Claims {
  /** In every attribute that may name somebody. */
  email: string;
  /** In every attribute that may name a ticket or a message. */
  id: string;
  /** Its words. */
  text: string;
}

const VOID = /^(input|img|br|hr|link|meta)$/;

/**
 * Markup of an element that the selector matches, inside as many more as the selector needs. Made-up parts that
 * a message cannot write (`:visible`) do not occur in the tables.
 *
 * @param css compound selectors with `>` and spaces between; `{id}` stands for a ticket
 */
export function selectorMarkup(css: string, claims: Claims, inside = ''): string {
  const compounds = css
    .replaceAll('{id}', claims.id)
    .split(/\s*>\s*|\s+(?![^[]*\])/)
    .filter(Boolean);
  return compounds.reduceRight(
    (content, compound) => element(compound, claims, content),
    `${claims.text} ${inside}`,
  );
}

function element(compound: string, { email, id }: Claims, content: string): string {
  const plain = compound.replace(/:not\([^)]*\)|::?[\w-]+(\([^)]*\))?/g, '');
  const tag = /^[a-z][\w-]*/i.exec(plain)?.[0] ?? 'div';
  const classes = [...plain.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(([, c]) => c);
  const own = /#([\w-]+)/.exec(plain.replace(/\[[^\]]*\]/g, ''))?.[1];
  const attributes = new Map<string, string>([
    ['email', email],
    ['name', email],
    ['jid', email],
    ['alt', email],
    ['title', email],
    ['data-hovercard-id', email],
    ['data-name', email],
    ['aria-label', email],
    ['href', `mailto:${email}`],
    ['value', email],
  ]);
  if (own) attributes.set('id', own);
  if (classes.length > 0) attributes.set('class', classes.join(' '));
  for (const [, name = '', operator, value] of plain.matchAll(
    /\[([\w-]+)(?:([*^$~|]?=)"([^"]*)")?(?: i)?\]/g,
  )) {
    if (value === undefined) attributes.set(name, /email|jid|hovercard/.test(name) ? email : id);
    else if (operator === '=') attributes.set(name, value);
    else attributes.set(name, joined(attributes.get(name), value, operator === '*=' ? email : id));
  }
  const written = [...attributes].map(([name, value]) => `${name}="${value}"`).join(' ');
  return VOID.test(tag)
    ? `<${tag} ${written}>${content}`
    : `<${tag} ${written}>${content}</${tag}>`;
}

/** A value that several operators on one attribute accept, with the claim in it. */
function joined(earlier: string | undefined, value: string, claim: string): string {
  const before = earlier?.includes('@') ? '' : (earlier ?? '');
  return before ? `${before}${claim}${value}` : value === '@' ? claim : `${value}${claim}`;
}

import { isNamingParticle, isOrganisationWord, isSurnameFirstFamilyName } from './greeting-words';

/** What is known about the person who wrote. */
export interface GreetingSource {
  /** The display name in the message's header, or Stripe's name for the customer. */
  name: string | null;
  email: string;
  /** The message; a sign-off in its last lines confirms a name. */
  message: string;
}

const NAME_TOKEN = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u;
/** O'Brien, McDonald: only after the first name, since companies are written like this too. */
const FAMILY_TOKEN = /^(?:\p{Lu}['’]|\p{Lu}\p{Ll}{1,2})?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|mag)\.?$/i;
const SIGN_OFF_LINES = 6;

/**
 * The first name to greet with, or null for a neutral greeting. A wrong name is worse than none, so a name
 * counts only when it has the shape of a person's in Latin letters, is not a company, a role, a handle or
 * markup, and the address or the sign-off confirms it.
 */
export function greetingName({ name, email, message }: GreetingSource): string | null {
  const tokens = personTokens(name);
  const first = tokens?.[0];
  if (!tokens || !first) return null;
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  // "Paper Kite" at paperkite.example is the company, whoever signs.
  if (tokens.length > 1 && domain.replace(/[^a-z0-9]/g, '').includes(tokens.map(plain).join(''))) {
    return null;
  }
  return confirmedByAddress(tokens, local) || confirmedBySignOff(first, message) ? first : null;
}

/** The words of a name, first name first; null where it cannot be a person's. */
function personTokens(name: string | null): string[] | null {
  if (!name || name.length > 60 || /[^\p{Script=Latin}\p{M}\s.,'’-]/u.test(name)) return null;
  const words = firstNameFirst(name.normalize('NFC').trim()).split(/\s+/);
  while (words.length > 1 && TITLE.test(words[0] ?? '')) words.shift();
  // A title and one word is "Mr Keller": a family name, not one to greet with alone.
  if (words.length === 1 && /\s/.test(name.trim())) return null;
  if (words.length < 1 || words.length > 5) return null;
  const wellFormed = words.every(
    (word, at) =>
      !isOrganisationWord(word) &&
      (NAME_TOKEN.test(word) ||
        (at > 0 &&
          (FAMILY_TOKEN.test(word) || isNamingParticle(word) || /^\p{Lu}\.$/u.test(word)))),
  );
  const first = words[0] ?? '';
  if (!wellFormed || first.length < 2 || first.length > 20) return null;
  // "Sato Ken" and "Zhang Wei" put the family name first: nobody can tell from the letters.
  return isSurnameFirstFamilyName(first) ? null : words;
}

/** "Keller, Maria" is Maria Keller. */
function firstNameFirst(name: string): string {
  const [family, given, ...more] = name.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? `${given} ${family}` : name;
}

function confirmedByAddress(tokens: string[], local: string): boolean {
  const [first = '', ...others] = tokens.map(plain);
  const letters = local.replace(/\+.*$/, '').replace(/[^a-z]/g, '');
  if (letters.startsWith(first) || letters.endsWith(first)) return true;
  return others.some((other) => other.length > 2 && letters.includes(other));
}

/** A line near the end that begins with the name: "Priya", "Dana, Paper Kite". */
function confirmedBySignOff(first: string, message: string): boolean {
  const lines = message.trim().split('\n').slice(-SIGN_OFF_LINES);
  return lines.some((line) =>
    new RegExp(`^[\\s–—-]*${first}(?![\\p{L}\\p{N}'’-])`, 'u').test(line),
  );
}

/** Letters only, without accents: what an address would make of it. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

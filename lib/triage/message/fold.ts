/** Anything between these is a page's markup, not a customer's words. */
const MARKUP = /<[^<>]{0,2000}>/g;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A text as the phrase tables read it: full-width forms narrowed, lower case, Latin accents off, straight
 * apostrophes, no markup.
 */
export function foldText(text: string): string {
  return text
    .replace(MARKUP, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/ß/g, 'ss');
}

/** A full stop within or after a number (`31.10. und`) does not end a sentence, nor one within an address. */
const ENDS = /(?<=[^\d][.]|[!?;])\s+|[。!?;]|(?<=[!?])|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]))/;

const GREETING =
  /^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten tag|bonjour|hola|ola)\b[^,.!?\n:]{0,30}[,.!:]?\s*/;

/** The sentences of a folded text, greetings off; a lone line break is a wrapped line. */
export function sentencesOf(folded: string): string[] {
  return folded
    .split(ENDS)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .map((sentence) => sentence.replace(GREETING, ''))
    .filter((sentence) => sentence !== '');
}

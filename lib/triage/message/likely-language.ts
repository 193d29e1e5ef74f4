/** Words that hold a language together and mean nothing of their own, without accents. */
const SMALL_WORDS: Record<string, RegExp> = {
  en: /\b(?:the|is|my|i|you|to|and|have|was|for|it|of|that|your|this|we|not|with)\b/g,
  de: /\b(?:der|die|das|und|ich|ist|nicht|sie|wir|mir|mein\w*|bitte|ein\w*|zu|auf|habe|wie|fur)\b/g,
  fr: /\b(?:le|la|les|je|vous|nous|est|et|mon|ma|un|une|il|en|au|sur|ne|pas|pour|de|du|que|bonjour|merci|votre)\b/g,
  es: /\b(?:el|la|los|las|que|y|mi|por|un|una|no|nos|se|al|a|en|del|con|para|hola|gracias|como|esta|quiero|me|de)\b/g,
  pt: /\b(?:o|a|os|as|que|e|minha|meu|um|uma|nao|no|na|do|da|por|se|com|para|ola|obrigad[oa]|como|esta|quero|voces|em|de)\b/g,
};
const KANA = /[\u3040-\u30ff]/;
const HAN = /[\u4e00-\u9fff]/;
/** Fewer small words than these say nothing. */
const ENOUGH_WORDS = 4;
/** With this share of the small words of the likeliest, a neighbour is as likely: Spanish and Portuguese share many. */
const NEAR = 0.6;

/**
 * The languages a folded text may be written in, by its script and its small words: neighbours are all named where
 * they are near, none where it cannot be told. What a page says of a mail's language may be that of the page, so the
 * words are looked at as well.
 */
export function likelyLanguages(folded: string): string[] {
  if (KANA.test(folded)) return ['ja'];
  if (HAN.test(folded)) return ['zh'];
  const counts = Object.entries(SMALL_WORDS).map(([language, words]) => ({
    language,
    count: folded.match(words)?.length ?? 0,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  if (most < ENOUGH_WORDS) return [];
  return counts.filter(({ count }) => count >= most * NEAR).map(({ language }) => language);
}

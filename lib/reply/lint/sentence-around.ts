/** A point between digits ends no sentence. */
const SENTENCE_ENDS = /[!?。！？\n]|\.(?!\d)/g;

/** The sentence that a place of a text is in. */
export function sentenceAround(text: string, at: number): string {
  const ends = [...text.matchAll(SENTENCE_ENDS)].map(({ index }) => index);
  const from = ends.findLast((end) => end < at) ?? -1;
  const to = ends.find((end) => end >= at) ?? text.length;
  return text.slice(from + 1, to);
}

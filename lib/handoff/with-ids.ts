/** A sentence with the ids of the objects it was read from. */
export function withIds(sentence: string, objects: string[]): string {
  return objects.length > 0 ? `${sentence} (${objects.join(', ')})` : sentence;
}

/** More conversations are not left and come back to while their page stays. */
const LIMIT = 500;

/**
 * Which conversation each number in a title belonged to. Where an address lacks the number, this tells the title of
 * a conversation that is drawn once more from that of the open one.
 */
export class NumberMemory {
  readonly #ids = new Map<string, string>();

  /** The first to have that number keeps it. */
  learn(number: string, id: string): void {
    if (this.#ids.size < LIMIT && !this.#ids.has(number)) this.#ids.set(number, id);
  }

  /** Null where the number was not seen yet. */
  idOf(number: string): string | null {
    return this.#ids.get(number) ?? null;
  }
}

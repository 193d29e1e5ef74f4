/** A gate that lets those who wait pass all at once; open at first. */
export class Gate {
  #passed: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  shut(): void {
    this.#passed = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open();
  }

  passed(): Promise<void> {
    return this.#passed;
  }
}

/** Counts what a test must know of, in a `data-` attribute of the body. */
export function count(what: 'sent' | 'notesSent' | 'shortcuts'): void {
  const { dataset } = document.body;
  dataset[what] = String(Number(dataset[what]) + 1);
}

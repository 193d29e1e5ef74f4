/**
 * What another language has to say where English says `English`: the same keys, and functions of the same facts. A
 * missing key does not compile; only the texts themselves may differ.
 */
export type Wording<English> = English extends string
  ? string
  : English extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Wording<Said>
    : English extends object
      ? { [Key in keyof English]: Wording<English[Key]> }
      : English;

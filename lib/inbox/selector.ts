/**
 * One way to find something in an inbox's page: the selector, the year in which it was first seen, and what
 * that rests on: C a saved page, S the shipping code of a public extension, I our own inference.
 */
export type Selector = readonly [css: string, since: number, seen: 'C' | 'S' | 'I'];

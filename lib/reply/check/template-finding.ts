import type { DraftProblem } from '../draft';

/** Something about a template that its author has to know. */
export interface TemplateFinding {
  id:
    | 'empty'
    /** More characters than a template may have. */
    | 'too_big'
    /** Liquid cannot read it; `excerpt` is what Liquid says. */
    | 'syntax'
    | 'unknown_variable'
    /** It can be read and fails all the same with the facts of some tickets; `excerpt` is what Liquid says. */
    | 'fails'
    | DraftProblem['id'];
  /** The words at fault. */
  excerpt: string;
  /** From 1; null where it is in no single line. */
  line: number | null;
  /** What an unknown variable may have been meant to be. */
  nearest: string | null;
  /** It must be mended before the template is saved; else it is a warning. */
  blocks: boolean;
}

export function finding(
  id: TemplateFinding['id'],
  some: Partial<Omit<TemplateFinding, 'id'>> = {},
): TemplateFinding {
  return { id, excerpt: '', line: null, nearest: null, blocks: true, ...some };
}

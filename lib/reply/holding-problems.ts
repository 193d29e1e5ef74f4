import type { DraftProblem } from './draft';

/** What merely reads badly. */
const STYLE: ReadonlySet<DraftProblem['id']> = new Set(['too_short', 'too_long']);

/** The problems for which a draft of ours is not inserted as it is; an edit of the operator's they only warn of. */
export function holdingProblems(problems: DraftProblem[]): DraftProblem[] {
  return problems.filter(({ id }) => !STYLE.has(id));
}

import { InputProblem, InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { OutcomeKind } from './outcome.entity.js';

/** What an outcome says. */
export interface OutcomeContent {
  wording: string;
  votesFor: number | null;
  votesAgainst: number | null;
  abstained: number | null;
  recommendedToId: string | null;
}

/** The title of an Auftrag is shorter than what is decided or told. */
const LONGEST_TITLE = 200;

/** @returns what is wrong with an outcome of a kind, or undefined: votes and recommendations belong to decisions, and whom an Auftrag is given to to an Auftrag */
export function problemOfOutcome(kind: OutcomeKind, { wording, votesFor, votesAgainst, abstained, recommendedToId }: OutcomeContent, hasAssignment: boolean): InputProblem | undefined {
  const votes = { votesFor, votesAgainst, abstained };
  const given = Object.values(votes).filter((count) => count !== null).length;
  if (kind !== 'DECISION' && given > 0) return new InputProblem('votesFor', InputProblemCode.NOT_ALLOWED);
  if (kind !== 'DECISION' && recommendedToId !== null) return new InputProblem('recommendedToId', InputProblemCode.NOT_ALLOWED);
  if (given > 0 && given < 3) return new InputProblem(Object.entries(votes).find(([, count]) => count === null)?.[0] ?? '', InputProblemCode.REQUIRED);
  if ((kind === 'ASSIGNMENT') !== hasAssignment) return new InputProblem('assignment', hasAssignment ? InputProblemCode.NOT_ALLOWED : InputProblemCode.REQUIRED);
  if (kind === 'ASSIGNMENT' && wording.length > LONGEST_TITLE) return new InputProblem('wording', InputProblemCode.TOO_LONG, LONGEST_TITLE);
  return undefined;
}

import type { PaperState } from '../../council/index.js';
import type { GoalProblemCode } from './goals.refusals.js';
import type { GoalLevel } from './goal-lifecycle.js';

/** What decides about the next step of a goal. */
export interface GoalStanding {
  level: GoalLevel | null;
  proposedById: string | null;
  originCount: number;
  hasOpenConflict: boolean;
  criterion: string;
  dueDate: string | null;
  parentGoalId: string | null;
  noParentReason: string;
}

/** @returns what a goal lacks to be proposed: level, scope and origin; the scope it always has */
export function problemsOfProposal({ level, proposedById, originCount }: GoalStanding): GoalProblemCode[] {
  return [...(level === null ? ['NO_LEVEL' as const] : []), ...(proposedById === null ? ['NO_PROPOSER' as const] : []), ...(originCount === 0 ? ['NO_ORIGIN' as const] : [])];
}

/** @returns what keeps a goal from being harmonised (rules 13 and 14) */
export function problemsOfHarmony({ level, hasOpenConflict, criterion, dueDate, parentGoalId, noParentReason }: GoalStanding): GoalProblemCode[] {
  const problems: GoalProblemCode[] = hasOpenConflict ? ['OPEN_CONFLICT'] : [];
  if (level !== 'OPERATIONAL') return problems;
  if (!criterion) problems.push('NO_CRITERION');
  if (dueDate === null) problems.push('NO_DUE');
  if (parentGoalId === null && !noParentReason) problems.push('NO_PARENT');
  return problems;
}

/** @returns what keeps a goal from resting on a resolution (rule 12) */
export function problemsOfMandate({ bodyId }: { bodyId: string }, resolution: { bodyId: string; result: string }): GoalProblemCode[] {
  if (resolution.result === 'NOTED') return ['ONLY_NOTED'];
  if (resolution.result === 'REJECTED') return ['COUNCIL_REJECTED'];
  return resolution.bodyId === bodyId ? [] : ['RESOLUTION_OF_OTHER_BODY'];
}

/** @returns what keeps a goal from going to the council with a paper */
export function problemsOfSubmission({ bodyId }: { bodyId: string }, paper: { bodyId: string; state: PaperState }): GoalProblemCode[] {
  if (paper.bodyId !== bodyId) return ['PAPER_OF_OTHER_BODY'];
  return ['CLOSED', 'WITHDRAWN'].includes(paper.state) ? ['PAPER_IS_OVER'] : [];
}

const SERVES: Readonly<Record<GoalLevel, GoalLevel | null>> = { GUIDING: null, STRATEGIC: 'GUIDING', OPERATIONAL: 'STRATEGIC' };

/** Whether a goal of one level may serve a goal of another. */
export const mayServe = (level: GoalLevel | null, parentLevel: GoalLevel | null): boolean => level !== null && parentLevel !== null && SERVES[level] === parentLevel;

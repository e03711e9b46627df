import { InputProblem, InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { Lage } from '../../cycles/index.js';

/** What somebody says of a goal, in at most four answers. */
export interface StatusWords {
  lage: Lage;
  happened: string;
  need: string;
  value: number | null;
}

/** @returns what is missing: whoever says that it does not go to plan says what happened */
export const problemsOfStatus = ({ lage, happened }: StatusWords): InputProblem[] => (lage !== 'ON_TRACK' && !happened ? [new InputProblem('happened', InputProblemCode.REQUIRED)] : []);

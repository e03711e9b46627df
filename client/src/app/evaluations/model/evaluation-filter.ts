import { everyWord } from '../../core/filtering/every-word';
import type { EvaluationOutline } from '../data/evaluations.store';
import { evaluationText } from './evaluation-words';

/** What narrows the evaluations down, as it stands in the address. Nobody who carries measures out is among it. */
export interface EvaluationFilter {
  readonly text: string;
  readonly state: string;
  readonly cycleId: string;
}

export const isFiltering = ({ text, state, cycleId }: EvaluationFilter): boolean => !!text.trim() || !!state || !!cycleId;

export const foundEvaluations = (evaluations: readonly EvaluationOutline[], { text, state, cycleId }: EvaluationFilter): EvaluationOutline[] =>
  evaluations.filter((each) => (!state || each.state === state) && (!cycleId || each.cycle.id === cycleId) && everyWord(text)([evaluationText(each), each.body.name]));

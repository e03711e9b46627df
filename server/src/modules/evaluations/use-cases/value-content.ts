import { InputProblem, InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { EvaluationValue } from '../domain/evaluation-value.entity.js';

/** What was before and what was found, with its day and its source. */
export type ValueContent = Pick<EvaluationValue, 'label' | 'indicatorId' | 'baseline' | 'baselineOn' | 'baselineSource' | 'result' | 'resultOn' | 'resultSource'>;

const MISSING = InputProblemCode.REQUIRED;

/** @returns what lacks in a value: whatever was observed has a day and a source, and the other way round */
export function problemsOfValue({ baseline, baselineOn, baselineSource, result, resultOn, resultSource }: ValueContent): InputProblem[] {
  const halves: [string, unknown, string, unknown, string, unknown][] = [
    ['baseline', baseline, 'baselineOn', baselineOn, 'baselineSource', baselineSource],
    ['result', result, 'resultOn', resultOn, 'resultSource', resultSource],
  ];
  return halves.flatMap(([field, value, dayField, day, sourceField, source]) =>
    value || day || source ? ([[field, value], [dayField, day], [sourceField, source]] as const).flatMap(([name, said]) => (said ? [] : [new InputProblem(name, MISSING)])) : [],
  );
}

const BASELINE = ['baseline', 'baselineOn', 'baselineSource'] as const;

/** Whether a value says another baseline than before. */
export const changesBaseline = (before: Pick<ValueContent, (typeof BASELINE)[number]> | undefined, after: ValueContent): boolean =>
  BASELINE.some((key) => (before?.[key] ?? '') !== (after[key] ?? ''));

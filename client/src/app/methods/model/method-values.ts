import type { EditMethodInput, MethodEffort, MethodKind } from '../../gql/methods/graphql';
import type { Method } from '../data/methods.store';

/** A method as its form holds it: lists one item a line, numbers as they are typed. */
export interface MethodValues {
  name: string;
  isParticipation: boolean;
  isEvaluation: boolean;
  purpose: string;
  fitsWhen: string;
  fitsNotWhen: string;
  effort: MethodEffort;
  effortHours: string;
  groupFrom: string;
  groupTo: string;
  duration: string;
  material: string;
  costNote: string;
  steps: string;
  questions: string;
}

const typed = (number: number | null | undefined): string => (number == null ? '' : String(number));

/** @param method null for a new one */
export const valuesOf = (method: Method | null): MethodValues => ({
  name: method?.name ?? '',
  isParticipation: method?.kinds.includes('PARTICIPATION') ?? true,
  isEvaluation: method?.kinds.includes('EVALUATION') ?? false,
  purpose: method?.purpose ?? '',
  fitsWhen: method?.fitsWhen ?? '',
  fitsNotWhen: method?.fitsNotWhen ?? '',
  effort: method?.effort ?? 'MEDIUM',
  effortHours: typed(method?.effortHours),
  groupFrom: typed(method?.groupFrom),
  groupTo: typed(method?.groupTo),
  duration: method?.duration ?? '',
  material: method?.material ?? '',
  costNote: method?.costNote ?? '',
  steps: method?.steps.join('\n') ?? '',
  questions: method?.questions.join('\n') ?? '',
});

export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** @returns the number that was typed, null for none, undefined for what is none */
export function countOf(text: string): number | null | undefined {
  if (!text.trim()) return null;
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

export function contentOf(values: MethodValues): Omit<EditMethodInput, 'methodId' | 'version'> {
  const { isParticipation, isEvaluation, effortHours, groupFrom, groupTo, steps, questions, ...rest } = values;
  const kinds: MethodKind[] = [...(isParticipation ? (['PARTICIPATION'] as const) : []), ...(isEvaluation ? (['EVALUATION'] as const) : [])];
  return { ...rest, kinds, effortHours: countOf(effortHours) ?? null, groupFrom: countOf(groupFrom) ?? null, groupTo: countOf(groupTo) ?? null, steps: linesOf(steps), questions: linesOf(questions) };
}

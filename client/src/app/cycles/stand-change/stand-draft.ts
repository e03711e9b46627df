import { type Stand, standWord } from '../../core/vocabulary/words';
import type { ChangeTaskStandInput, CompletedPrecision } from '../../gql/cycles/graphql';
import { inOrderOfWork } from './planned-moves';
import { type MovableTask, moveTo, usualNext } from './stand-choice';

/** What somebody is about to say about the Stand of one or several tasks. */
export interface StandDraft {
  readonly to: Stand | '';
  readonly sentence: string;
  /** For what is done: when. */
  readonly date: string;
  readonly precision: CompletedPrecision;
}

/** What the server takes; more than that is a text, not a sentence. */
export const longestSentence = 4000;

export const freshDraft = (tasks: readonly MovableTask[], today: string): StandDraft => ({ to: usualNext(tasks), sentence: '', date: today, precision: 'ON' });

export const needsSentence = (tasks: readonly MovableTask[], to: Stand | ''): boolean => tasks.some((task) => moveTo(task, to)?.needsSentence);

export const inputOf = (tasks: readonly MovableTask[], { to, sentence, date, precision }: StandDraft & { readonly to: Stand }): ChangeTaskStandInput => ({
  moves: inOrderOfWork(tasks).map(({ id, version }) => ({ taskId: id, version, to, sentence: sentence.trim(), completed: to === 'DONE' ? { date, precision } : null })),
});

const recommended = 280;

/** "86 von 280 Zeichen": a recommendation, for nothing is cut off. */
export function lengthInWords(sentence: string): string {
  const length = sentence.trim().length;
  return length > recommended
    ? $localize`:@@standForm.tooMany:${length}:count: Zeichen, empfohlen sind höchstens ${recommended}:most:`
    : $localize`:@@standForm.count:${length}:count: von ${recommended}:most: Zeichen`;
}

/** Where the sentence will be read; it says the chosen Stand again for who comes to the field by ear. */
export function whereItStands(to: Stand | ''): string {
  if (!to) return $localize`:@@standForm.hint:Steht im Verlauf.`;
  return to === 'DEFERRED' || to === 'DROPPED'
    ? $localize`:@@standForm.hint.reason:Steht im Verlauf und als Grund für „${standWord(to)}:stand:“.`
    : $localize`:@@standForm.hint.note:Steht mit „${standWord(to)}:stand:“ im Verlauf und wird der neue Umsetzungsstand.`;
}

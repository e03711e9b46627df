import type { SentencesOf } from './telling';

type Disposal = 'ADOPTED' | 'ADAPTED' | 'DROPPED';

/** What is learned, and how one cycle follows on another. */
export interface LearningPayloads {
  LESSON_WRITTEN: object;
  LESSON_DISPOSED: { readonly as: Disposal };
  CYCLE_RE_ENTERED: { readonly predecessorId: string; readonly goals: number; readonly tasks: number; /** Not in entries from before measures went on. */ readonly measures?: number };
}

const disposed: Readonly<Record<Disposal, (actor: string, subject: string) => string>> = {
  ADOPTED: (actor, subject) => $localize`:@@history.lessonAdopted:${actor}:actor: hat entschieden, ${subject}:subject: zu übernehmen.`,
  ADAPTED: (actor, subject) => $localize`:@@history.lessonAdapted:${actor}:actor: hat entschieden, ${subject}:subject: angepasst zu übernehmen.`,
  DROPPED: (actor, subject) => $localize`:@@history.lessonDropped:${actor}:actor: hat entschieden, ${subject}:subject: nicht zu übernehmen.`,
};

export const learningSentences: SentencesOf<LearningPayloads> = {
  LESSON_WRITTEN: (_, { actor, subject }) => $localize`:@@history.lessonWritten:${actor}:actor: hat ${subject}:subject: festgehalten.`,

  LESSON_DISPOSED: ({ as }, { actor, subject }) => disposed[as](actor, subject),

  CYCLE_RE_ENTERED: ({ predecessorId, goals, tasks, measures = 0 }, { actor, nameOf }) => {
    const before = nameOf(predecessorId);
    return $localize`:@@history.cycleReEntered:${actor}:actor: hat den Zyklus nach ${before}:cycle: begonnen. Weiter gehen Ziele: ${goals}:goals:, Maßnahmen: ${measures}:measures:, Inhalte: ${tasks}:tasks:.`;
  },
};

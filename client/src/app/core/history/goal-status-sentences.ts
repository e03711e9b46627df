import { lagen } from '../../status/status-words';
import type { SentencesOf } from './telling';

/** What is said of how goals go. */
export interface GoalStatusPayloads {
  GOAL_STATUS_GIVEN: { readonly lage: 'ON_TRACK' | 'WATCH' | 'AT_RISK' };
  GOAL_STATUS_ACKNOWLEDGED: object;
  GOAL_STATUS_ASKED: object;
  GOAL_STATUS_ANSWERED: object;
  MEASURE_STATUS_ACKNOWLEDGED: object;
  MEASURE_STATUS_ASKED: object;
  MEASURE_STATUS_ANSWERED: object;
  GOAL_RHYTHM_SET: object;
  STATUS_REPORT_FROZEN: { readonly number: number };
}

export const goalStatusSentences: SentencesOf<GoalStatusPayloads> = {
  GOAL_STATUS_GIVEN: ({ lage }, { actor, subject }) => $localize`:@@history.statusGiven:${actor}:actor: hat zum Ziel ${subject}:subject: einen Sachstand gegeben: ${lagen[lage].word}:lage:.`,
  GOAL_STATUS_ACKNOWLEDGED: (_, { actor, subject }) => $localize`:@@history.statusAcknowledged:${actor}:actor: hat den Sachstand zum Ziel ${subject}:subject: zur Kenntnis genommen.`,
  GOAL_STATUS_ASKED: (_, { actor, subject }) => $localize`:@@history.statusAsked:${actor}:actor: hat zum Sachstand des Ziels ${subject}:subject: zurückgefragt.`,
  GOAL_STATUS_ANSWERED: (_, { actor, subject }) => $localize`:@@history.statusAnswered:${actor}:actor: hat die Rückfrage zum Ziel ${subject}:subject: beantwortet.`,
  MEASURE_STATUS_ACKNOWLEDGED: (_, { actor, subject }) => $localize`:@@history.measureStatusAcknowledged:${actor}:actor: hat den Sachstand zur Maßnahme ${subject}:subject: zur Kenntnis genommen.`,
  MEASURE_STATUS_ASKED: (_, { actor, subject }) => $localize`:@@history.measureStatusAsked:${actor}:actor: hat zum Sachstand der Maßnahme ${subject}:subject: zurückgefragt.`,
  MEASURE_STATUS_ANSWERED: (_, { actor, subject }) => $localize`:@@history.measureStatusAnswered:${actor}:actor: hat die Rückfrage zur Maßnahme ${subject}:subject: beantwortet.`,
  GOAL_RHYTHM_SET: (_, { actor, subject }) => $localize`:@@history.rhythmSet:${actor}:actor: hat geändert, wie oft zum Ziel ${subject}:subject: ein Sachstand fällig ist.`,
  STATUS_REPORT_FROZEN: ({ number }, { actor }) => $localize`:@@history.reportFrozen:${actor}:actor: hat den Bericht ${number}:number: für die Leitung eingefroren.`,
};

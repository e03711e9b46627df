import type { Question } from '../../core/question/questions';
import type { Goal } from '../data/goals.store';
import { goalText, smartGaps } from './goal-words';

/** That it is not proposed yet is what is about to change. */
const gapsOf = ({ smart }: Pick<Goal, 'smart'>): string[] => [...new Set((smart ?? []).flatMap(({ gaps }) => gaps).filter((gap) => gap !== 'NOT_PROPOSED' && gap !== 'NO_PROPOSER').map((gap) => smartGaps[gap]))];

/** @returns what is asked before an operational goal is proposed that is not SMART yet; undefined where nothing is open */
export function proposalQuestion(goal: Goal): Question | undefined {
  const gaps = gapsOf(goal);
  if (!gaps.length) return undefined;
  return {
    heading: $localize`:@@goal.propose.heading:${goalText(goal)}:goal: schon vorschlagen?`,
    sentences: [
      $localize`:@@goal.propose.gaps:Noch offen: ${gaps.join(' ')}:gaps:`,
      $localize`:@@goal.propose.consequence:Nach dem Vorschlagen ändert sich der Text erst wieder, wenn das Ziel zurückgegeben ist.`,
    ],
    agree: $localize`:@@goal.propose.anyway:Trotzdem vorschlagen`,
    decline: $localize`:@@goal.propose.later:Erst ergänzen`,
  };
}

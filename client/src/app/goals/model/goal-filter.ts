import { everyWord } from '../../core/filtering/every-word';
import type { Goal } from '../data/goals.store';

/** What narrows the goals down, as it stands in the address. */
export interface GoalFilter {
  readonly text: string;
  readonly level: string;
  readonly state: string;
  readonly bodyId: string;
}

/** Query parameters; null takes one away. */
export type GoalParameters = Readonly<Partial<Record<'ansicht' | 'suche' | 'ebene' | 'stand' | 'fuer', string | null>>>;

export const isFiltering = ({ text, level, state, bodyId }: GoalFilter): boolean => !!text.trim() || !!level || !!state || !!bodyId;

export const foundGoals = (goals: readonly Goal[], { text, level, state, bodyId }: GoalFilter): Goal[] =>
  goals.filter((goal) => (!level || goal.level === level) && (!state || goal.state === state) && (!bodyId || goal.body.id === bodyId) && everyWord(text)([`Z${goal.number}`, goal.title, goal.fieldOfAction, goal.body.name, goal.text]));

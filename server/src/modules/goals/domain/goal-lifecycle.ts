/** What a goal is for: the direction (Leitziel), the county's or the cycle's aim, or what a municipality can check. */
export const GOAL_LEVELS = ['GUIDING', 'STRATEGIC', 'OPERATIONAL'] as const;
export type GoalLevel = (typeof GOAL_LEVELS)[number];

/** The life of a Ziel (model, section 3). */
export const GOAL_STATES = [
  'DRAFT', 'PROPOSED', 'IN_REVIEW', 'RETURNED', 'HARMONISED', 'ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REVIEWED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN',
] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** How far an operational goal was attained, by its criterion; each is the state that follows from it. */
export const ATTAINMENTS = ['ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED'] as const satisfies readonly GoalState[];
export type Attainment = (typeof ATTAINMENTS)[number];

export const GOAL_VERBS = ['EDIT', 'PROPOSE', 'HARMONISE', 'RETURN', 'REJECT', 'SUBMIT', 'ADOPT', 'ATTAIN', 'REVIEW', 'SUPERSEDE', 'WITHDRAW', 'ASSIGN', 'REWORD', 'RELATE', 'RESOLVE'] as const;
export type GoalVerb = (typeof GOAL_VERBS)[number];

/** Whoever brings goals in, whoever brings them together, and whoever takes them to the council and back. */
export type GoalAction = 'goal.propose' | 'goal.harmonise' | 'goal.adopt';

interface Move {
  from: readonly GoalState[];
  by: GoalAction;
  /** Where not every goal may take this step. */
  of?: readonly GoalLevel[];
}

const WRITTEN: readonly GoalState[] = ['DRAFT', 'RETURNED'];
const EXAMINED: readonly GoalState[] = ['PROPOSED', 'IN_REVIEW'];
/** Where words on which all have agreed are taken over into a goal. */
export const REWORDABLE: readonly GoalState[] = [...EXAMINED, 'HARMONISED'];
const BEFORE_THE_COUNCIL: readonly GoalState[] = [...WRITTEN, ...REWORDABLE];

/** A move that stands nowhere here does not exist. What was proposed keeps its words until it comes back, or until all have agreed on others: people have read them; who answers for it may change. */
export const GOAL_MOVES: Readonly<Record<GoalVerb, Move>> = {
  EDIT: { from: WRITTEN, by: 'goal.propose' },
  PROPOSE: { from: WRITTEN, by: 'goal.propose' },
  HARMONISE: { from: EXAMINED, by: 'goal.harmonise' },
  RETURN: { from: [...EXAMINED, 'HARMONISED'], by: 'goal.harmonise' },
  REJECT: { from: [...EXAMINED, 'HARMONISED'], by: 'goal.harmonise' },
  SUBMIT: { from: ['HARMONISED'], by: 'goal.adopt' },
  ADOPT: { from: ['HARMONISED'], by: 'goal.adopt' },
  ATTAIN: { from: ['ADOPTED'], by: 'goal.harmonise', of: ['OPERATIONAL'] },
  REVIEW: { from: ['ADOPTED'], by: 'goal.harmonise', of: ['GUIDING', 'STRATEGIC'] },
  SUPERSEDE: { from: ['HARMONISED', 'ADOPTED'], by: 'goal.harmonise' },
  WITHDRAW: { from: BEFORE_THE_COUNCIL, by: 'goal.propose' },
  ASSIGN: { from: [...EXAMINED, 'HARMONISED', 'ADOPTED'], by: 'goal.propose' },
  REWORD: { from: REWORDABLE, by: 'goal.harmonise' },
  RELATE: { from: [...BEFORE_THE_COUNCIL, 'ADOPTED'], by: 'goal.propose' },
  RESOLVE: { from: [...BEFORE_THE_COUNCIL, 'ADOPTED'], by: 'goal.harmonise' },
};

/** What a Zielprüfung takes up; a Leitziel is above it. */
export const REVIEWED_LEVELS: readonly GoalLevel[] = ['STRATEGIC', 'OPERATIONAL'];

/** Where the words of a goal stand fast, and it still holds: what a Zielprüfung looks at. */
export const STANDING_STATES: readonly GoalState[] = [...EXAMINED, 'HARMONISED', 'ADOPTED', ...ATTAINMENTS, 'REVIEWED'];

/** What was agreed among all, so that it is no longer for whoever brought it in to say who sees it. */
export const SETTLED_STATES: readonly GoalState[] = ['HARMONISED', 'ADOPTED'];

/** Whether a goal can take the step where it stands. */
export function isPossible(verb: GoalVerb, { state, level }: { state: GoalState; level: GoalLevel | null }): boolean {
  const { from, of } = GOAL_MOVES[verb];
  return from.includes(state) && (of === undefined || (level !== null && of.includes(level)));
}

/** How two goals stand to each other; the last two are open until somebody says how they were settled. */
export const GOAL_RELATION_KINDS = ['CONTRIBUTES_TO', 'DUPLICATES', 'CONFLICTS_WITH'] as const;
export type GoalRelationKind = (typeof GOAL_RELATION_KINDS)[number];

export const MEETING_STATES = ['PLANNED', 'INVITED', 'RUNNING', 'CLOSED', 'APPROVED', 'CANCELLED', 'POSTPONED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What somebody does with a whole meeting. */
export type MeetingVerb = 'INVITE' | 'OPEN' | 'CLOSE' | 'APPROVE' | 'CANCEL' | 'POSTPONE' | 'RESCHEDULE';

/** What must hold before it happens. */
type Guard =
  /** Something stands on the agenda. */
  | 'AGENDA'
  /** It is said until when items may be proposed. */
  | 'DEADLINE'
  /** A sentence says why. */
  | 'REASON';

interface Move {
  from: readonly MeetingState[];
  to: MeetingState;
  guards: readonly Guard[];
}

/** The life of a meeting (model, section 3). One that was put off is planned again on another day, and stays the same meeting. */
export const MEETING_MOVES: Readonly<Record<MeetingVerb, Move>> = {
  INVITE: { from: ['PLANNED'], to: 'INVITED', guards: ['AGENDA', 'DEADLINE'] },
  OPEN: { from: ['INVITED'], to: 'RUNNING', guards: [] },
  CLOSE: { from: ['RUNNING'], to: 'CLOSED', guards: [] },
  APPROVE: { from: ['CLOSED'], to: 'APPROVED', guards: [] },
  CANCEL: { from: ['PLANNED', 'INVITED', 'POSTPONED'], to: 'CANCELLED', guards: ['REASON'] },
  POSTPONE: { from: ['PLANNED', 'INVITED'], to: 'POSTPONED', guards: ['REASON'] },
  RESCHEDULE: { from: ['POSTPONED'], to: 'PLANNED', guards: [] },
};

/** Why something does not happen with a meeting or its agenda. */
export const MEETING_PROBLEMS = [
  'WRONG_STATE',
  'AGENDA_EMPTY',
  'DEADLINE_MISSING',
  'REASON_MISSING',
  'IN_THE_PAST',
  'ENDS_BEFORE_IT_BEGINS',
  'DEADLINE_AFTER_MEETING',
  'DEADLINE_OVER',
  'NO_RULE',
  'NO_DATE',
  'TOO_MANY_DATES',
  'NOT_ON_AGENDA',
  'ITEM_BEGUN',
  'ALREADY_DECIDED',
  'IS_AN_ASSIGNMENT',
  'NO_TOPIC',
  'TOO_MANY_TOPICS',
  'TOPICS_ALIKE',
  'HOST_FROM_OUTSIDE',
  'ROUNDS_NOT_POSSIBLE',
  'ROUND_MINUTES_NOT_POSSIBLE',
  'CHANGE_MINUTES_NOT_POSSIBLE',
  'WRAP_UP_MINUTES_NOT_POSSIBLE',
  'IS_A_TOPIC',
  'ROUNDS_BEGUN',
  'WRAP_UP_BEGUN',
  'NO_BELL',
  'ITEM_BEGUN_SINCE',
] as const;
export type MeetingProblemCode = (typeof MEETING_PROBLEMS)[number];

export interface MeetingAtMove {
  state: MeetingState;
  agendaCount: number;
  proposalsUntil: string | null;
}

/** Each guard, whether it holds, and what it says when it does not. */
const GUARDS: Readonly<Record<Guard, [holds: (meeting: MeetingAtMove, reason: string) => boolean, problem: MeetingProblemCode]>> = {
  AGENDA: [({ agendaCount }) => agendaCount > 0, 'AGENDA_EMPTY'],
  DEADLINE: [({ proposalsUntil }) => proposalsUntil !== null, 'DEADLINE_MISSING'],
  REASON: [(_meeting, reason) => reason !== '', 'REASON_MISSING'],
};

/** @returns why it cannot happen, everything at once; empty when it can */
export function problemsOfMove(verb: MeetingVerb, meeting: MeetingAtMove, reason = ''): MeetingProblemCode[] {
  const { from, guards } = MEETING_MOVES[verb];
  if (!from.includes(meeting.state)) return ['WRONG_STATE'];
  return guards.flatMap((guard) => {
    const [holds, problem] = GUARDS[guard];
    return holds(meeting, reason) ? [] : [problem];
  });
}

/** What is changed beside the state itself, and while a meeting is where. */
export const WHILE = {
  /** Title, day and place. */
  EDIT: ['PLANNED', 'INVITED'],
  /** What stands on the agenda; what nobody thought of comes up while it runs. */
  AGENDA: ['PLANNED', 'INVITED', 'RUNNING'],
  PROPOSE: ['PLANNED', 'INVITED'],
  /** Items are taken up and put off. */
  RUN: ['RUNNING'],
  /** Who excuses themselves before, who is there, and what turns out to be wrong until the minutes are approved. */
  ATTEND: ['INVITED', 'RUNNING', 'CLOSED'],
  /** The frozen minutes are approved or corrected. */
  KEEP: ['CLOSED', 'APPROVED'],
} as const satisfies Record<string, readonly MeetingState[]>;

export const isWhile = (what: keyof typeof WHILE, state: MeetingState): boolean => (WHILE[what] as readonly MeetingState[]).includes(state);

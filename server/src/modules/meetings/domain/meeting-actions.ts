import { isWhile, MEETING_MOVES, type MeetingState, type MeetingVerb } from './meeting-lifecycle.js';

/** What can be done with a meeting where it stands, for the buttons. */
export type MeetingActionName = 'edit' | 'agenda' | 'propose' | 'run' | 'attendance' | 'guests' | 'noteInternally' | 'minutes' | 'keepMinutes' | Lowercase<Exclude<MeetingVerb, 'APPROVE'>>;

interface Rights {
  mayRun: boolean;
  mayPropose: boolean;
  mayWrite: boolean;
  mayApprove: boolean;
  /** Whether the body is known from inside, for which internal notes are. */
  knowsInside: boolean;
  /** Whether the last day for proposals has passed. */
  isDeadlineOver: boolean;
}

const MOVES = ['INVITE', 'OPEN', 'CLOSE', 'CANCEL', 'POSTPONE', 'RESCHEDULE'] as const;

/** @returns what whoever has these rights can do now; guards that somebody can still meet are told when they try */
export function meetingActions(state: MeetingState, { mayRun, mayPropose, mayWrite, mayApprove, knowsInside, isDeadlineOver }: Rights): MeetingActionName[] {
  const changes: [MeetingActionName, boolean][] = [
    ['edit', mayRun && isWhile('EDIT', state)],
    ['agenda', mayRun && isWhile('AGENDA', state)],
    ['noteInternally', mayRun && knowsInside && isWhile('AGENDA', state)],
    ['run', mayRun && isWhile('RUN', state)],
    ['minutes', mayWrite && isWhile('RUN', state)],
    ['keepMinutes', mayApprove && isWhile('KEEP', state)],
    ['attendance', mayRun && isWhile('ATTEND', state)],
    ['guests', mayRun && (isWhile('EDIT', state) || isWhile('ATTEND', state))],
    ['propose', mayPropose && isWhile('PROPOSE', state) && !isDeadlineOver],
  ];
  const moves = MOVES.filter((verb) => mayRun && MEETING_MOVES[verb].from.includes(state)).map((verb) => verb.toLowerCase() as MeetingActionName);
  return [...changes.flatMap(([name, can]) => (can ? [name] : [])), ...moves];
}

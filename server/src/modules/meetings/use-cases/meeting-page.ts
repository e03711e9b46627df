import type { Actor } from '../../../kernel/actor.js';
import { type ClockTime, localTimeOf } from '../../../kernel/local-time.js';
import { type MeetingActionName, meetingActions } from '../domain/meeting-actions.js';
import { timeSum } from '../domain/time-sum.js';
import { type WorldCafeActionName, worldCafeActions } from '../domain/world-cafe-rules.js';
import { worldCafeTimes } from '../domain/world-cafe-times.js';
import type { AgendaItemRow, MeetingPersonRow, MeetingRow } from '../persistence/meeting-rows.js';
import { knowsInside } from '../persistence/meeting-scope.js';
import type { OutcomeRow } from '../persistence/outcomes.repository.js';
import type { WorldCafeRow } from '../persistence/world-cafes.repository.js';
import { mayWithMeeting } from './meeting-rights.js';
import { type WorldCafePage, worldCafePageOf } from './world-cafe-page.js';

/** An outcome, and whether the actor may read the Auftrag that came of it. */
export interface ToldOutcome extends OutcomeRow {
  assignment: (NonNullable<OutcomeRow['assignment']> & { mayRead: boolean }) | null;
}

/** An item with its place in time. */
export interface PagedItem extends AgendaItemRow {
  isAdjourned: boolean;
  /** When it began, or would begin as things stand. */
  begins: ClockTime | null;
  hasBegun: boolean;
  hasEnded: boolean;
  /** How many minutes it took, or has taken so far. */
  took: number | null;
  outcomes: ToldOutcome[];
}

/** A meeting with everything that its page shows. */
export interface MeetingPage extends Omit<MeetingRow, 'zone' | 'takesPart'> {
  actions: (MeetingActionName | WorldCafeActionName)[];
  agenda: PagedItem[];
  /** Proposed and not on the agenda, or not yet. */
  proposals: PagedItem[];
  /** Taken off this agenda. */
  takenOff: PagedItem[];
  /** Had come back to the meeting before, and was taken off there with a reason. */
  takenOffBefore: PagedItem[];
  people: MeetingPersonRow[];
  openedTime: ClockTime | null;
  worldCafe: WorldCafePage | null;
  times: { planned: number; used: number; left: number; now: ClockTime; expectedEnd: ClockTime; overBy: number };
}

interface Read {
  meeting: MeetingRow;
  items: readonly AgendaItemRow[];
  outcomes: readonly OutcomeRow[];
  people: MeetingPersonRow[];
  takenOffBefore: readonly AgendaItemRow[];
  worldCafe: WorldCafeRow | null;
  /** The Aufträge that the actor may read. */
  readable: ReadonlySet<string>;
}

/** Puts together what was read of a meeting, as of now. */
export function pageOf(actor: Actor, { meeting: { zone, takesPart, ...meeting }, items, outcomes, people, takenOffBefore, worldCafe, readable }: Read, now: Date): MeetingPage {
  const clock = (instant: Date | null | undefined): ClockTime | null => (instant ? localTimeOf(instant, zone).time : null);
  const timed = items.map((item) => ({ ...item, isAdjourned: item.adjournedReason !== null }));
  const told = (outcome: OutcomeRow): ToldOutcome => ({ ...outcome, assignment: outcome.assignment && { ...outcome.assignment, mayRead: readable.has(outcome.assignment.id) } });
  const ofItem = Map.groupBy(outcomes.map(told), ({ agendaItemId }) => agendaItemId);
  const agenda = timed.filter(({ position }) => position !== null);
  const cafeTimes = worldCafe && worldCafeTimes(agenda, worldCafe, meeting, now);
  const { planned, used, left, expectedEnd, overBy, begins, took } = cafeTimes ?? timeSum(agenda, meeting, now);
  const topicIds = new Set(worldCafe?.topics.map(({ agendaItemId }) => agendaItemId));
  const inRounds = (item: (typeof timed)[number]) => (topicIds.has(item.id) ? { ...item, startedAt: worldCafe?.beganAt ?? null, endedAt: cafeTimes?.endedAt ?? null } : item);
  const paged = (item: (typeof timed)[number]): PagedItem => ({
    ...item, returnedActionItem: readable.has(item.returnedActionItem?.id ?? '') ? item.returnedActionItem : null, begins: clock(item.startedAt ?? begins.get(item.id)), hasBegun: item.startedAt !== null, hasEnded: item.endedAt !== null || (item.startedAt !== null && meeting.closedAt !== null), took: topicIds.has(item.id) ? null : (took.get(item.id) ?? null), outcomes: ofItem.get(item.id) ?? [],
  });
  const facts = { organizationId: meeting.organization.id, bodyId: meeting.bodyId, takesPart };
  const rights = { mayRun: mayWithMeeting(actor, 'meeting.run', facts), mayPropose: mayWithMeeting(actor, 'meeting.propose', facts), mayWrite: mayWithMeeting(actor, 'minutes.write', facts), mayApprove: mayWithMeeting(actor, 'minutes.approve', facts), knowsInside: knowsInside(actor, meeting), isDeadlineOver: meeting.proposalsUntil !== null && actor.today > meeting.proposalsUntil };
  return {
    ...meeting,
    actions: [...meetingActions(meeting.state, rights), ...(worldCafe && rights.mayRun ? worldCafeActions(meeting.state, worldCafe) : [])],
    agenda: agenda.map(inRounds).map(paged),
    proposals: timed.filter(({ proposalState }) => proposalState === 'PROPOSED' || proposalState === 'DECLINED').map(paged),
    takenOff: timed.filter(({ removedReason }) => removedReason !== null).map(paged),
    takenOffBefore: takenOffBefore.map((item) => paged({ ...item, isAdjourned: false })),
    people,
    openedTime: clock(meeting.openedAt),
    worldCafe: worldCafe && worldCafePageOf(worldCafe, cafeTimes?.stages ?? [], clock),
    times: { planned, used, left, overBy, now: clock(now) ?? '', expectedEnd: clock(expectedEnd) ?? '' },
  };
}

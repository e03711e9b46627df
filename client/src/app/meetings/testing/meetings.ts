import type { AgendaItem, Meeting } from '../data/meeting.store';

const named = (id: string, name: string) => ({ id, name }) as const;

export const item = (id: string, parts: Partial<AgendaItem> = {}): AgendaItem => ({
  id, title: `Punkt ${id}`, note: '', minutes: 60, position: 1, origin: 'PLANNED', begins: '14:00', carriedCount: 0, firstRaisedOn: '2026-11-12', hasBegun: false, hasEnded: false, isInternal: false,
  adjournedReason: null, declineReason: null, proposalState: null, proposedBy: null, proposedFor: null, removedReason: null, returnedActionItem: null, returnedFrom: null, took: null, owner: null, outcomes: [], version: 1, ...parts,
});

const hostedBy = (id: string, name: string): AgendaItem['owner'] => ({ organization: null, seat: null, person: named(id, name) });

const meeting = (parts: Partial<Meeting> = {}): Meeting => ({
  id: 'm1', number: 5, title: 'World-Café', organization: named('o1', 'Planungsgruppe'), date: '2026-11-12', startTime: '14:00', endTime: '16:00', place: '', state: 'PLANNED', proposalsUntil: '2026-11-11',
  isInSeries: false, agendaCount: 0, actions: [], above: null, agenda: [], cancelReason: null, closedAt: null, guests: [], invitedAt: null, next: null, objectionsUntil: null, openedTime: null, people: [], previous: null,
  proposals: [], takenOff: [], takenOffBefore: [], times: { expectedEnd: '16:00', left: 100, now: '14:00', overBy: 0, planned: 100, used: 0 }, version: 1, worldCafe: null, ...parts,
});

type WorldCafe = NonNullable<Meeting['worldCafe']>;

const stage = (round: number | null, state: WorldCafe['stages'][number]['state']) => ({ round, state, begins: '14:00', ends: '14:20' }) as const;

/** Two topics, „Wohnen“ at table 1 with Jana as host, and two rounds. */
export function worldCafe({ round = 0, isWrappingUp = false, ...parts }: Partial<Meeting> & { round?: number; isWrappingUp?: boolean } = {}): Meeting {
  const current = isWrappingUp ? 3 : round;
  const states = [1, 2, 3].map((place) => (place < current ? 'OVER' : place === current ? 'NOW' : 'AHEAD'));
  return meeting({
    agenda: [item('a', { title: 'Wohnen', owner: hostedBy('p1', 'Jana Terhorst'), position: 1 }), item('b', { title: 'Wege', position: 2 })],
    worldCafe: {
      rounds: 2, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30, minutes: 75, round, isWrappingUp, version: 4,
      stages: [stage(1, states[0]), stage(2, states[1]), stage(null, states[2])],
      topics: [{ agendaItemId: 'a', tableNo: 1 }, { agendaItemId: 'b', tableNo: 2 }],
    },
    ...parts,
  });
}

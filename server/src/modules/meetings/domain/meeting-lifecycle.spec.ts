import { MEETING_MOVES, MEETING_STATES, type MeetingAtMove, type MeetingVerb, problemsOfMove } from './meeting-lifecycle.js';

const meeting = (parts: Partial<MeetingAtMove> = {}): MeetingAtMove => ({ state: 'PLANNED', agendaCount: 1, proposalsUntil: '2026-12-01', ...parts });

describe('the life of a meeting', () => {
  it('knows no way but those of the table', () => {
    for (const verb of Object.keys(MEETING_MOVES) as MeetingVerb[]) {
      for (const state of MEETING_STATES) expect([verb, state, problemsOfMove(verb, meeting({ state }), 'weil')]).toEqual([verb, state, MEETING_MOVES[verb].from.includes(state) ? [] : ['WRONG_STATE']]);
    }
  });

  it('lets nobody be invited to an empty agenda, or without saying until when items may be proposed', () => {
    expect(problemsOfMove('INVITE', meeting({ agendaCount: 0, proposalsUntil: null }))).toEqual(['AGENDA_EMPTY', 'DEADLINE_MISSING']);
  });

  it('needs a sentence to cancel and to postpone', () => {
    expect((['CANCEL', 'POSTPONE'] as const).map((verb) => problemsOfMove(verb, meeting()))).toEqual([['REASON_MISSING'], ['REASON_MISSING']]);
  });
});

import { meetingActions } from './meeting-actions.js';

const runner = { mayRun: true, mayPropose: false, mayWrite: false, mayApprove: true, knowsInside: false, isDeadlineOver: false };
const participant = { mayRun: false, mayPropose: true, mayWrite: true, mayApprove: false, knowsInside: true, isDeadlineOver: false };

describe('what can be done with a meeting', () => {
  it('follows its life for whoever runs it', () => {
    expect(meetingActions('PLANNED', runner)).toEqual(['edit', 'agenda', 'guests', 'invite', 'cancel', 'postpone']);
    expect(meetingActions('RUNNING', runner)).toEqual(['agenda', 'run', 'attendance', 'guests', 'close']);
    expect(meetingActions('POSTPONED', runner)).toEqual(['cancel', 'reschedule']);
    expect(meetingActions('APPROVED', runner)).toEqual(['keepMinutes']);
    expect(meetingActions('RUNNING', { ...runner, knowsInside: true })).toContain('noteInternally');
  });

  it('is to propose an item until the deadline, and then to write, for whoever takes part', () => {
    expect(meetingActions('INVITED', participant)).toEqual(['propose']);
    expect([meetingActions('INVITED', { ...participant, isDeadlineOver: true }), meetingActions('RUNNING', participant)]).toEqual([[], ['minutes']]);
  });
});

import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { MeetingWorld } from '../../../testing/meeting-world.js';
import { newId } from '../../kernel/ids.js';

describe('what the database holds about meetings, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let [tenantId, organizationId, meetingId, itemId] = ['', '', '', ''];

  const write = (text: string, values: unknown[] = []) => sql(database.postgres, text, values);
  const setMeeting = (assignment: string) => write(`update meeting set ${assignment} where id = $1`, [meetingId]);
  const setItem = (assignment: string) => write(`update agenda_item set ${assignment} where id = $1`, [itemId]);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    meetings = new MeetingWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    organizationId = await world.organization(tenantId);
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 1 });
    itemId = await meetings.item(tenantId, meetingId, { position: 1 });
  });

  it.each([
    ['that ends when it begins', 'ends_at = starts_at', 'meeting_period_check'],
    ['invited to without a deadline', `state = 'INVITED', invited_at = now(), proposals_until = null`, 'meeting_invited_check'],
    ['running that nobody opened', `state = 'RUNNING', invited_at = now()`, 'meeting_opened_check'],
    ['opened but only planned', 'opened_at = now()', 'meeting_opened_check'],
    ['closed before it was opened', `state = 'CLOSED', invited_at = now(), opened_at = now(), closed_at = now() - interval '1 hour'`, 'meeting_closed_check'],
    ['approved without a moment', `state = 'APPROVED', invited_at = now(), opened_at = now(), closed_at = now()`, 'meeting_approved_check'],
    ['cancelled without a reason', `state = 'CANCELLED'`, 'meeting_reason_check'],
    ['put off with an empty reason', `state = 'POSTPONED', cancel_reason = ''`, 'meeting_reason_check'],
    ['planned, with a reason why not', `cancel_reason = 'weil'`, 'meeting_reason_check'],
  ])('a meeting is never one %s', async (_what, assignment, constraint) => {
    await expect(setMeeting(assignment)).rejects.toThrow(constraint);
  });

  it('a number is given once in an organisation, and again in another', async () => {
    await expect(meetings.meeting(tenantId, organizationId, { number: 1 })).rejects.toThrow('meeting_number_key');
    await meetings.meeting(tenantId, await world.organization(tenantId), { number: 1 });
  });

  it.each([
    ['without a position', 'position = null', 'agenda_item_position_check'],
    ['taken off, and still in its place', `removed_reason = ''`, 'agenda_item_position_check'],
    ['of no time', 'minutes = 0', 'agenda_item_minutes_check'],
    ['come back from nowhere', `origin = 'RETURNED'`, 'agenda_item_returned_check'],
    ['carried that never came back', 'carried_count = 1', 'agenda_item_carried_check'],
    ['proposed by nobody', `origin = 'PROPOSED', proposal_state = 'ACCEPTED'`, 'agenda_item_proposal_check'],
    ['put off without a reason', `adjourned_reason = ''`, 'agenda_item_adjourned_check'],
    ['ended before it began', `started_at = now(), ended_at = now() - interval '1 hour'`, 'agenda_item_run_check'],
    ['ended and never begun', 'ended_at = now()', 'agenda_item_run_check'],
  ])('an item on the agenda is never one %s', async (_what, assignment, constraint) => {
    await expect(setItem(assignment)).rejects.toThrow(constraint);
  });

  it('what came back is taken off with a reason only, and stands on one agenda once', async () => {
    const sourceId = newId();
    await setItem(`origin = 'RETURNED', returned_kind = 'AGENDA_ITEM', returned_id = '${sourceId}'`);
    await expect(setItem(`position = null, removed_reason = ''`)).rejects.toThrow('agenda_item_removed_check');
    await setItem(`position = null, removed_reason = 'erledigt'`);
    itemId = await meetings.item(tenantId, meetingId, { position: 1 });
    await expect(setItem(`origin = 'RETURNED', returned_kind = 'AGENDA_ITEM', returned_id = '${sourceId}'`)).rejects.toThrow('agenda_item_returned_key');
  });

  it('a proposal is declined with a reason only', async () => {
    itemId = await meetings.item(tenantId, meetingId, { origin: 'PROPOSED', proposedBy: await world.person(tenantId) });
    await expect(setItem(`proposal_state = 'DECLINED'`)).rejects.toThrow('agenda_item_decline_check');
    await expect(setItem(`decline_reason = 'weil'`)).rejects.toThrow('agenda_item_decline_check');
    await setItem(`proposal_state = 'DECLINED', decline_reason = 'weil'`);
  });

  it('one item runs at a time', async () => {
    const otherId = await meetings.item(tenantId, meetingId, { position: 2 });
    await setItem('started_at = now()');
    await expect(write('update agenda_item set started_at = now() where id = $1', [otherId])).rejects.toThrow('agenda_item_one_running');
  });

  it('items change places in one statement, and two never have one', async () => {
    await meetings.item(tenantId, meetingId, { position: 2 });
    await write('update agenda_item set position = 3 - position where meeting_id = $1', [meetingId]);
    await expect(write('update agenda_item set position = 1 where meeting_id = $1', [meetingId])).rejects.toThrow('agenda_item_position_key');
  });

  it('a deputy is noted exactly where one came, and is somebody else', async () => {
    const [personId, deputyId] = [await world.person(tenantId), await world.person(tenantId)];
    const note = (state: string, deputy: string | null) => write('insert into attendance (tenant_id, meeting_id, person_id, state, deputy_id) values ($1, $2, $3, $4, $5)', [tenantId, meetingId, personId, state, deputy]);
    await expect(note('BY_DEPUTY', null)).rejects.toThrow('attendance_deputy_check');
    await expect(note('PRESENT', deputyId)).rejects.toThrow('attendance_deputy_check');
    await expect(note('BY_DEPUTY', personId)).rejects.toThrow('attendance_deputy_check');
    await note('BY_DEPUTY', deputyId);
  });

  it('a guest is an organisation or a person', async () => {
    await expect(meetings.guest(tenantId, meetingId, {})).rejects.toThrow('meeting_guest_one_check');
    await expect(meetings.guest(tenantId, meetingId, { organizationId, personId: await world.person(tenantId) })).rejects.toThrow('meeting_guest_one_check');
  });

  it.each([
    ['with a vote of two answers', `kind = 'DECISION', votes_for = 3, votes_against = 0`, 'outcome_votes_check'],
    ['voted on that only informs', 'votes_for = 3, votes_against = 0, abstained = 0', 'outcome_votes_check'],
    ['of a negative vote', `kind = 'DECISION', votes_for = -1, votes_against = 0, abstained = 0`, 'outcome_votes_check'],
    ['without words', `wording = ''`, 'outcome_wording_check'],
    ['that gives an Auftrag without one', `kind = 'ASSIGNMENT'`, 'outcome_assignment_check'],
  ])('an outcome is never one %s', async (_what, assignment, constraint) => {
    const outcomeId = await meetings.outcome(tenantId, itemId);
    await expect(write(`update outcome set ${assignment} where id = $1`, [outcomeId])).rejects.toThrow(constraint);
  });

  it('only a decision is recommended, and an item is put off once', async () => {
    await expect(meetings.outcome(tenantId, itemId, { recommendedToId: organizationId })).rejects.toThrow('outcome_recommended_check');
    await meetings.outcome(tenantId, itemId, { kind: 'DECISION', recommendedToId: organizationId });
    await meetings.outcome(tenantId, itemId, { kind: 'ADJOURNED' });
    await expect(meetings.outcome(tenantId, itemId, { kind: 'ADJOURNED' })).rejects.toThrow('outcome_one_adjourned');
  });

  it('nothing leads into another Planungskreis', async () => {
    const other = await world.tenant();
    await expect(meetings.meeting(other, organizationId)).rejects.toThrow('meeting_organization_fkey');
    await expect(meetings.item(other, meetingId)).rejects.toThrow('agenda_item_meeting_fkey');
    await expect(meetings.outcome(other, itemId)).rejects.toThrow('outcome_agenda_item_fkey');
  });
});

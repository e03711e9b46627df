import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const ANSWER = '... on MeetingChanged { meeting { state actions } } ... on MeetingNotPossible { reasons } ... on NotAllowed { action } ... on NotFound { id }';

describe('the frozen minutes of a meeting', () => {
  let stage: Stage;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let tenantId: string;
  let coordinator: Browser;
  let [organizationId, meetingId, itemId] = ['', '', ''];

  const approve = (versionNo = 1, browser = coordinator) => browser.verb('approveMinutes', { meetingId, versionNo }, ANSWER);
  const correct = (input: object = {}) => coordinator.verb('correctMinutes', { meetingId, versionNo: 1, reason: 'Der Ort war falsch.', texts: [{ agendaItemId: itemId, text: 'Im Bürgerhaus.' }], ...input }, ANSWER);
  const versions = async (browser = coordinator) => (await browser.ask('query ($id: ID!) { minutes(meetingId: $id) { versionNo reason approvedBy content { items { text } } } }', { id: meetingId })).data.minutes;

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    meetings = new MeetingWorld(stage.database.postgres);
  });
  beforeEach(async () => {
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz' });
    coordinator = await stage.member(organizationId, 'CHAIR');
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 1, state: 'RUNNING' });
    itemId = await meetings.item(tenantId, meetingId, { position: 1 });
    await coordinator.verb('writeMinutes', { agendaItemId: itemId, revision: 0, text: 'Im Rathaus.' });
    await coordinator.verb('closeMeeting', { requestId: newId(), meetingId, version: 1 });
  });
  afterAll(() => stage.strike());

  it('are approved once, and then nothing about the meeting changes any more', async () => {
    const both = await Promise.all([approve(), approve()]);
    expect(both.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingNotPossible']);
    expect(await versions()).toMatchObject([{ versionNo: 1, approvedBy: 'Erika Muster' }]);
    expect(both.find(({ meeting }) => meeting)?.meeting).toEqual({ state: 'APPROVED', actions: ['keepMinutes'] });
    const personId = await world.person(tenantId);
    for (const statement of [
      `update agenda_item set title = 'Anderes' where id = '${itemId}'`,
      `insert into outcome (tenant_id, id, agenda_item_id, position, kind, wording) values ('${tenantId}', '${newId()}', '${itemId}', 9, 'INFORMATION', 'x')`,
      `update minutes_section set text = 'Anderes' where agenda_item_id = '${itemId}'`,
      `insert into attendance (tenant_id, meeting_id, person_id, state) values ('${tenantId}', '${meetingId}', '${personId}', 'PRESENT')`,
    ]) await expect(sql(stage.database.postgres, statement)).rejects.toThrow('approved');
  });

  it('are never changed by the program, which may not', async () => {
    for (const statement of ['update minutes set reason = null', 'delete from minutes', 'update minutes_approval set approved_at = now()', 'delete from minutes_approval']) await expect(sql(stage.database.app, statement)).rejects.toThrow('permission denied');
  });

  it('are corrected by another version with a reason, which waits for its own approval; the one before stays', async () => {
    await approve();
    expect((await correct({ reason: '' })).reasons).toEqual(['REASON_MISSING']);
    await correct();
    expect(await versions()).toMatchObject([
      { versionNo: 2, reason: 'Der Ort war falsch.', approvedBy: null, content: { items: [{ text: 'Im Bürgerhaus.' }] } },
      { versionNo: 1, approvedBy: 'Erika Muster', content: { items: [{ text: 'Im Rathaus.' }] } },
    ]);
    expect((await approve(1)).__typename).toBe('MeetingChangedMeanwhile');
    await approve(2);
    expect((await versions()).map(({ approvedBy }: any) => approvedBy)).toEqual(['Erika Muster', 'Erika Muster']);
    expect((await stage.history(meetingId)).map(({ kind }) => kind).slice(-3)).toEqual(['MINUTES_APPROVED', 'MINUTES_CORRECTED', 'MINUTES_APPROVED']);
  });

  it('are corrected by one of two who do it at once, and in no item of another meeting', async () => {
    const both = await Promise.all([correct(), correct()]);
    expect(both.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingChangedMeanwhile']);
    expect((await correct({ versionNo: 2, texts: [{ agendaItemId: newId(), text: 'x' }] })).__typename).toBe('NotFound');
  });

  it('are approved by whoever leads, and read by whoever may read the meeting', async () => {
    const member = await stage.member(organizationId);
    expect(await approve(1, member)).toEqual({ __typename: 'NotAllowed', action: 'minutes.approve' });
    const stranger = await stage.member(await world.organization(tenantId, { kind: 'AREA_CONFERENCE' }));
    expect([(await versions(member)).length, await versions(stranger)]).toEqual([1, []]);
  });
});

import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const INBOX = `groups { subjectKind subjectId name nextMeeting { title startsAt } notifications { id occasion reason dueOn actorName snoozedTo snoozedUntil } } urgentCount hasOlder`;

describe('the inbox', () => {
  let stage: Stage;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let [cycleId, blockId, groupId, personId] = ['', '', '', ''];
  let me: Browser;

  const show = async (view = 'OPEN', browser = me) => (await browser.ask(`query ($view: InboxView!) { inbox(view: $view) { ${INBOX} } }`, { view })).data.inbox;
  const shown = async (view = 'OPEN', browser = me): Promise<string[]> => (await show(view, browser)).groups.flatMap(({ notifications }: any) => notifications.map(({ id }: any) => id));
  const badge = async () => (await me.ask('{ urgentNotificationCount }')).data.urgentNotificationCount;
  const answer = async (name: string, input: object, browser = me) => browser.verb(name, input, `... on NotificationsSorted { ids urgentCount } ... on NotFound { id } ${name === 'snoozeNotifications' ? '... on NoNextMeeting { notificationId }' : ''}`);

  async function notice(subjectId: string, { of = personId, kind = 'TASK', reason = 'DUE', dueOn = '2030-01-01', at = new Date() } = {}): Promise<string> {
    const id = newId();
    await sql(
      stage.database.postgres,
      `insert into notification (tenant_id, id, person_id, subject_kind, subject_id, cycle_id, block_id, occasion, reason, due_on, created_at) values ($1, $2, $3, $4, $5, $6, $7, 'TASK', $8, $9, $10)`,
      [stage.tenantId, id, of, kind, subjectId, cycleId, blockId, reason, dueOn, at],
    );
    return id;
  }
  const startOf = async (meetingId: string) => (await sql<{ at: Date }>(stage.database.postgres, 'select starts_at as at from meeting where id = $1', [meetingId]))[0].at.toISOString();
  const task = (parts: object = {}) => world.task(stage.tenantId, cycleId, blockId, parts);

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world } = stage);
    meetings = new MeetingWorld(stage.database.postgres);
  });
  beforeEach(async () => {
    const bodyId = await world.body(stage.tenantId);
    groupId = await world.organization(stage.tenantId, { name: 'Planungsgruppe', bodyId });
    cycleId = await world.cycle(stage.tenantId, { bodyId });
    blockId = await world.block(stage.tenantId, cycleId);
    me = await stage.someone(async (id) => {
      personId = id;
      await world.membership(stage.tenantId, id, groupId);
    });
  });
  afterAll(() => stage.strike());

  it('groups what is told by what it is about, the newest first, with its name of today and why', async () => {
    const [first, second] = [await task({ key: 'B3.1', title: 'Sozialräume' }), await task({ key: 'B3.2', title: 'Umfrage' })];
    const old = await notice(first, { at: new Date('2026-01-01') });
    const other = await notice(second, { at: new Date('2026-01-02') });
    const late = await notice(first, { reason: 'OVERDUE', at: new Date('2026-01-03') });
    expect(await show()).toEqual({
      groups: [
        { subjectKind: 'TASK', subjectId: first, name: 'B3.1 Sozialräume', nextMeeting: null, notifications: [expect.objectContaining({ id: late, reason: 'OVERDUE' }), expect.objectContaining({ id: old, reason: 'DUE', dueOn: '2030-01-01', occasion: 'TASK', actorName: null })] },
        { subjectKind: 'TASK', subjectId: second, name: 'B3.2 Umfrage', nextMeeting: null, notifications: [expect.objectContaining({ id: other })] },
      ],
      urgentCount: 3,
      hasOlder: false,
    });
  });

  it('counts at the bell only that of which something is to be done', async () => {
    const id = await task();
    for (const reason of ['DUE', 'SILENT', 'DECIDED', 'ANSWERED']) await notice(id, { reason });
    expect([await badge(), (await shown()).length]).toEqual([2, 4]);
  });

  it('neither shows nor counts what may no longer be read', async () => {
    const id = await task({ visibility: 'TENANT', title: 'Kanarienvogel' });
    const partner = await stage.someone(async (of) => {
      await world.membership(stage.tenantId, of, await world.organization(stage.tenantId, { kind: 'WELFARE_ORGANIZATION' }));
      await notice(id, { of });
    });
    expect((await show('OPEN', partner)).urgentCount).toBe(1);
    await sql(stage.database.postgres, `update task set visibility = 'INTERNAL' where id = $1`, [id]);
    const { data, text } = await partner.ask(`{ inbox { ${INBOX} } urgentNotificationCount }`);
    expect([data.inbox.groups, data.inbox.urgentCount, data.urgentNotificationCount, text.includes('Kanarienvogel')]).toEqual([[], 0, 0, false]);
  });

  it('keeps what was read apart, and takes it back', async () => {
    const id = await notice(await task());
    expect(await answer('markNotificationsRead', { ids: [id] })).toEqual({ __typename: 'NotificationsSorted', ids: [id], urgentCount: 0 });
    expect([await shown(), await shown('READ'), await badge()]).toEqual([[], [id], 0]);
    expect(await answer('reopenNotifications', { ids: [id] })).toMatchObject({ urgentCount: 1 });
    expect([await shown(), await shown('READ')]).toEqual([[id], []]);
  });

  it('puts off until another day, and shows what comes back', async () => {
    const id = await notice(await task());
    expect(await answer('snoozeNotifications', { ids: [id], to: 'WEEK' })).toMatchObject({ __typename: 'NotificationsSorted', urgentCount: 0 });
    const [{ notifications }] = (await show('SNOOZED')).groups;
    expect(notifications).toEqual([expect.objectContaining({ id, snoozedTo: 'WEEK' })]);
    expect(Date.parse(notifications[0].snoozedUntil) - Date.now()).toBeGreaterThan(5.9 * 86_400_000);
    expect(await shown()).toEqual([]);
    await sql(stage.database.postgres, 'update notification set snoozed_until = now() where id = $1', [id]);
    expect([await shown(), await shown('SNOOZED')]).toEqual([[id], []]);
  });

  it('puts off until the next meeting that deals with it, and only where one comes', async () => {
    const [known, unknown] = [await task({ accountableOrganizationId: groupId }), await task()];
    const [one, other] = [await notice(known), await notice(unknown)];
    expect(await answer('snoozeNotifications', { ids: [one], to: 'NEXT_MEETING' })).toEqual({ __typename: 'NoNextMeeting', notificationId: one });
    const startsAt = await startOf(await meetings.meeting(stage.tenantId, groupId, { inDays: 7 }));
    await meetings.meeting(stage.tenantId, groupId, { inDays: 14 });
    expect((await show()).groups.map(({ subjectId, nextMeeting }: any) => [subjectId, nextMeeting])).toEqual(expect.arrayContaining([[known, { title: 'Planungsgruppe', startsAt }], [unknown, null]]));
    expect(await answer('snoozeNotifications', { ids: [one, other], to: 'NEXT_MEETING' })).toEqual({ __typename: 'NoNextMeeting', notificationId: other });
    expect((await shown()).toSorted()).toEqual([one, other].toSorted());
    expect((await answer('snoozeNotifications', { ids: [one], to: 'NEXT_MEETING' })).__typename).toBe('NotificationsSorted');
    expect((await show('SNOOZED')).groups[0].notifications[0]).toMatchObject({ snoozedTo: 'NEXT_MEETING', snoozedUntil: startsAt });
  });

  it('shows what was put off until a meeting when it begins, wherever it has moved, and when it falls out', async () => {
    const id = await notice(await task({ accountableOrganizationId: groupId }));
    const meetingId = await meetings.meeting(stage.tenantId, groupId, { inDays: 7 });
    await answer('snoozeNotifications', { ids: [id], to: 'NEXT_MEETING' });
    await sql(stage.database.postgres, `update meeting set starts_at = starts_at + interval '30 days', ends_at = ends_at + interval '30 days' where id = $1`, [meetingId]);
    expect((await show('SNOOZED')).groups[0].notifications[0].snoozedUntil).toBe(await startOf(meetingId));
    await sql(stage.database.postgres, `update meeting set state = 'CANCELLED', cancel_reason = 'weil' where id = $1`, [meetingId]);
    expect([await shown(), await shown('SNOOZED'), await badge()]).toEqual([[id], [], 1]);
  });

  it('puts off nothing until a meeting that somebody does not take part in', async () => {
    const id = await notice(await task({ accountableOrganizationId: groupId }));
    const board = await world.organization(stage.tenantId, { kind: 'STEERING_CONFERENCE' });
    await sql(stage.database.postgres, 'update building_block set receiving_organization_id = $2 where id = $1', [blockId, board]);
    await meetings.meeting(stage.tenantId, board, { visibility: 'TENANT' });
    expect((await answer('snoozeNotifications', { ids: [id], to: 'NEXT_MEETING' })).__typename).toBe('NoNextMeeting');
  });

  it.each(['markNotificationsRead', 'reopenNotifications', 'snoozeNotifications'])('%s answers for the notification of somebody else like for one that there is not, and changes nothing', async (verb) => {
    const own = await notice(await task());
    const someone = await world.person(stage.tenantId);
    const foreign = await notice(await task(), { of: someone });
    const input = (ids: string[]) => ({ ids, ...(verb === 'snoozeNotifications' ? { to: 'DAY' } : {}) });
    for (const id of [foreign, UNKNOWN]) expect(await answer(verb, input([own, id]))).toEqual({ __typename: 'NotFound', id });
    expect(await sql(stage.database.postgres, 'select from notification where id = any($1) and read_at is null and snoozed_until is null', [[own, foreign]])).toHaveLength(2);
    await expect(answer(verb, input([own]), stage.program.browser())).rejects.toThrow('SIGNED_OUT');
  });

  it('says where there are older ones that it does not show', async () => {
    const id = await task();
    await sql(
      stage.database.postgres,
      `insert into notification (tenant_id, id, person_id, subject_kind, subject_id, occasion, reason, due_on, created_at) select $1, gen_random_uuid(), $2, 'TASK', $3, 'TASK', 'DUE', date '2030-01-01' + n, now() from generate_series(1, 201) n`,
      [stage.tenantId, personId, id],
    );
    expect([(await show()).hasOlder, (await shown()).length, await badge()]).toEqual([true, 200, 201]);
  });

  it('is closed to whoever is signed out', async () => {
    for (const query of ['{ inbox { urgentCount } }', '{ urgentNotificationCount }']) expect((await stage.program.browser().ask(query)).errors?.[0].extensions.code).toBe('SIGNED_OUT');
  });
});

import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import type { CycleWorld } from '../../../testing/cycle-world.js';
import { sql } from '../../../testing/database.js';
import { LetterStage } from '../../../testing/letters.js';
import type { Browser } from '../../../testing/program.js';

const HOUR_MS = 3_600_000;
/** Moments to come, so that the rounds of this very hour do not come into it: in Berlin it is 8 and 7 o'clock. */
const FRIDAY_8 = '2098-11-21T07:00:00Z';
const MONDAY_7 = '2098-11-24T06:00:00Z';
const CANARY = 'Kanarienvogel';

describe('notifications', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let database: string;
  let tenantId: string;
  let planner: Browser;
  let [bodyId, groupId, boardId, cycleId, blockId] = ['', '', '', '', ''];

  const rows = (personId: string) => sql<{ occasion: string; reason: string; subject_id: string; due_on: string | null; mailed: boolean }>(
    database,
    'select occasion, reason, subject_id, due_on::text as due_on, mailed_at is not null as mailed from notification where person_id = $1 order by created_at, occasion, reason',
    [personId],
  );
  const told = (personId: string) => letters.told(personId);
  const round = (at: string, from?: { after: string }) => letters.round(tenantId, at, from);
  const someone = (prepare: (personId: string) => Promise<unknown>) => letters.someone(tenantId, prepare);
  const memberOf = (organizationId: string, role: 'MEMBER' | 'COORDINATOR' = 'MEMBER') => someone((personId) => world.membership(tenantId, personId, organizationId, { role }));
  const task = (parts: object = {}) => world.task(tenantId, cycleId, blockId, parts);
  const due = (id: string, date: string, precision = 'DAY') => sql(database, 'update task set due_date = $2, due_precision = $3 where id = $1', [id, date, precision]);
  async function assign(taskId: string, to: object): Promise<void> {
    expect((await planner.verb('assignTask', { taskId, version: 1, ...to })).__typename).toBe('TaskChanged');
    await letters.settled();
  }

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    database = letters.stage.database.postgres;
  });
  beforeEach(async () => {
    letters.catcher.caught.length = 0;
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    boardId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Verwaltungsvorstand', bodyId });
    groupId = await world.organization(tenantId, { name: 'Planungsgruppe', bodyId });
    cycleId = await world.cycle(tenantId, { bodyId, steeringOrganizationId: boardId });
    blockId = await world.block(tenantId, cycleId, { key: 'B3', accountableOrganizationId: groupId, receivingOrganizationId: boardId });
    planner = (await someone((personId) => world.role(tenantId, personId, 'PLANNER'))).browser;
  });
  afterAll(() => letters.strike());

  describe('of what was assigned', () => {
    it('go to whoever holds the seat and to the deputy who stands in, and to no other deputy', async () => {
      const seatId = await world.seat(tenantId, groupId);
      const holding = (parts: object) => someone((personId) => world.holding(tenantId, seatId, personId, parts));
      const [holder, actingDeputy, deputy] = [await holding({}), await holding({ kind: 'DEPUTY', acting: '2020-01-01' }), await holding({ kind: 'DEPUTY' })];
      for (const { personId } of [holder, actingDeputy, deputy]) await world.membership(tenantId, personId, groupId);
      await assign(await task(), { seatId });
      expect([await told(holder.personId), await told(actingDeputy.personId), await told(deputy.personId)]).toEqual([['TASK_ASSIGNED ASSIGNED'], ['TASK_ASSIGNED ASSIGNED'], []]);
    });

    it('go to those who lead an organisation, and to the person alone where there is one', async () => {
      const [lead, member] = [await memberOf(groupId, 'COORDINATOR'), await memberOf(groupId)];
      await assign(await task(), { organizationId: groupId });
      expect([await told(lead.personId), await told(member.personId)]).toEqual([['TASK_ASSIGNED ASSIGNED'], []]);
      await assign(await task(), { organizationId: groupId, personId: member.personId });
      expect([(await told(lead.personId)).length, await told(member.personId)]).toEqual([1, ['TASK_ASSIGNED ASSIGNED']]);
    });

    it('do not go to whoever did it, nor to somebody who may not read it', async () => {
      const partners = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband' });
      const partner = await memberOf(partners, 'COORDINATOR');
      const self = await someone(async (personId) => {
        await world.role(tenantId, personId, 'PLANNER');
        await world.membership(tenantId, personId, groupId, { role: 'COORDINATOR' });
      });
      planner = self.browser;
      await assign(await task(), { organizationId: groupId });
      await assign(await task({ visibility: 'INTERNAL' }), { organizationId: partners });
      expect([await told(self.personId), await told(partner.personId)]).toEqual([[], []]);
    });

    it('come once when several workers have the same job', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      const activityId = newId();
      await sql(database, `insert into activity (tenant_id, id, kind, subject_kind, subject_id, cycle_id, block_id, at, payload) values ($1, $2, 'BLOCK_ASSIGNED', 'BLOCK', $3, $4, $3, now(), $5)`, [tenantId, activityId, blockId, cycleId, { from: {}, to: { organizationId: groupId, seatId: null, personId: null } }]);
      const jobs = [newId(), newId()];
      for (const id of jobs) await sql(database, `insert into outbox (id, tenant_id, topic, payload, created_at, due_at) values ($1, $2, 'activity.told', $3, now(), now() + interval '1 day')`, [id, tenantId, { activityId }]);
      const runner = letters.stage.program.app.get(JobRunner);
      await Promise.all([...jobs, ...jobs, ...jobs].map((id) => runner.run(id)));
      expect(await told(lead.personId)).toEqual(['BLOCK_ASSIGNED ASSIGNED']);
    });
  });

  it('of a submitted block go to those who decide, and of the decision to whoever submitted it', async () => {
    const head = await someone(async (personId) => {
      await world.role(tenantId, personId, 'EXECUTIVE');
      await world.membership(tenantId, personId, boardId);
    });
    const lead = await memberOf(groupId, 'COORDINATOR');
    await task({ stand: 'DONE' });
    expect((await lead.browser.verb('submitBuildingBlock', { blockId, version: 1 })).__typename).toBe('BuildingBlockChanged');
    await letters.settled();
    expect([await told(head.personId), await told(lead.personId)]).toEqual([['BLOCK_SUBMITTED ASSIGNED'], []]);
    expect((await head.browser.verb('returnBuildingBlock', { blockId, version: 2, sentence: 'Bitte ergänzen.' })).__typename).toBe('BuildingBlockChanged');
    await letters.settled();
    expect([(await told(head.personId)).length, await told(lead.personId)]).toEqual([1, ['BLOCK_RETURNED DECIDED']]);
  });

  it('are not written of what was taken over from long ago', async () => {
    const lead = await memberOf(groupId, 'COORDINATOR');
    const { program } = letters.stage;
    const { ActivityLog } = await import('../../kernel/activity.js');
    const to = { organizationId: groupId, seatId: null, personId: null };
    const record = (at: Date) =>
      program.app.get(Units).run({ tenantId }, 'write', () =>
        program.app.get(ActivityLog).record({ tenantId, personId: null }, { kind: 'BLOCK_ASSIGNED', subject: { kind: 'BLOCK', id: blockId, cycleId, blockId }, payload: { from: to, to }, at }),
      );
    await record(new Date(Date.now() - 31 * 24 * HOUR_MS));
    await letters.settled();
    expect(await told(lead.personId)).toEqual([]);
    await record(new Date(Date.now() - 29 * 24 * HOUR_MS));
    await letters.settled();
    expect(await told(lead.personId)).toEqual(['BLOCK_ASSIGNED ASSIGNED']);
  });

  describe('of days', () => {
    it('remind in the morning of what falls due and of what is late, each once, with one mail', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      const [soon, late, month, later, done] = [await task({ title: 'Sozialräume' }), await task({ title: 'Umfrage' }), await task({ title: 'Bericht' }), await task(), await task({ stand: 'DONE' })];
      await due(soon, '2098-11-24');
      await due(late, '2098-11-20');
      await due(month, '2098-11-01', 'MONTH');
      await due(later, '2098-12-24');
      await due(done, '2098-11-24');
      await round(FRIDAY_8);
      expect(await rows(lead.personId)).toMatchObject([
        { occasion: 'TASK', reason: 'DUE', subject_id: soon, due_on: '2098-11-24', mailed: true },
        { occasion: 'TASK', reason: 'OVERDUE', subject_id: late, due_on: '2098-11-20', mailed: true },
      ]);
      const [mail, ...others] = letters.to(lead.email);
      expect(others).toEqual([]);
      expect(mail).toContain('Erinnerung an 2 Termine');
      expect(mail).toMatch(/Umfrage\n- fällig seit 20\. November 2098\nhttp:\/\/localhost:3000\/de\/kreislauf\/inhalt\//);
      expect(mail).toMatch(/Sozialräume\n- fällig bis 24\. November 2098\n/);
      expect(mail).toContain('http://localhost:3000/de/konto#mitteilungen');
      await round('2098-11-23T07:00:00Z');
      expect((await rows(lead.personId)).filter(({ reason }) => reason === 'DUE').map(({ subject_id }) => subject_id)).toEqual([soon, month]);
      expect(letters.to(lead.email)).toHaveLength(2);
    });

    it('are made up for once after a day on which nothing ran, and not twice after another round', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      await due(await task(), '2098-11-21');
      await round('2098-11-22T05:00:00Z', { after: '2098-11-20T05:00:00Z' });
      await round('2098-11-22T05:00:00Z', { after: '2098-11-20T05:00:00Z' });
      expect(await told(lead.personId)).toEqual(['TASK DUE']);
      expect(letters.to(lead.email)).toHaveLength(1);
    });

    it('come without a mail of their own to whoever wants no reminders', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      await sql(database, `insert into notification_setting values ($1, $2, 'NONE', 1, 7, false)`, [tenantId, lead.personId]);
      await due(await task(), '2098-11-21');
      await round(FRIDAY_8);
      expect([await told(lead.personId), letters.to(lead.email)]).toEqual([['TASK DUE'], []]);
    });

    it('tell the owner of a Vorbehalt that it expires', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      const head = await someone(() => Promise.resolve());
      await sql(
        database,
        `insert into reservation (tenant_id, id, cycle_id, block_id, grantor_organization_id, granted_by, granted_at, reason, owner_organization_id, expires_on) values ($1, $2, $3, $4, $5, $6, now(), 'weil', $7, '2098-11-22')`,
        [tenantId, newId(), cycleId, blockId, boardId, head.personId, groupId],
      );
      await round(FRIDAY_8);
      expect(await told(lead.personId)).toEqual(['RESERVATION DUE']);
      expect(letters.to(lead.email)[0]).toContain('- Vorbehalt aufzuheben bis 22. November 2098');
    });

    it('tell the sponsor of a submitted block of which nothing is heard for 60 days, and again 60 days later', async () => {
      const seatId = await world.seat(tenantId, boardId, 'Dezernentin');
      const sponsor = await someone((personId) => world.holding(tenantId, seatId, personId));
      const executive = await someone((personId) => world.role(tenantId, personId, 'EXECUTIVE'));
      await world.membership(tenantId, sponsor.personId, boardId);
      await sql(database, `update building_block set acceptance = 'SUBMITTED', submitted_by = $2, submitted_at = '2098-09-22T10:00:00Z' where id = $1`, [blockId, executive.personId]);
      await round('2098-11-20T07:00:00Z');
      expect(await told(executive.personId)).toEqual([]);
      for (const at of [FRIDAY_8, '2098-11-22T07:00:00Z', '2099-01-19T07:00:00Z']) await round(at);
      expect((await rows(executive.personId)).map(({ reason, due_on }) => [reason, due_on])).toEqual([['SILENT', '2098-11-21']]);
      await sql(database, 'update planning_cycle set sponsor_seat_id = $2 where id = $1', [cycleId, seatId]);
      await round('2099-01-20T07:00:00Z');
      expect([(await rows(executive.personId)).length, (await rows(sponsor.personId)).map(({ due_on }) => due_on)]).toEqual([1, ['2099-01-20']]);
    });
  });

  describe('in a digest', () => {
    const settings = (personId: string, rhythm: string, weekday: number, hour: number) => sql(database, 'insert into notification_setting values ($1, $2, $3, $4, $5, true)', [tenantId, personId, rhythm, weekday, hour]);

    it('come on Monday at seven by default, grouped by what they are about, and once', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      const id = await task({ key: 'B3.1', title: 'Sozialräume' });
      await assign(id, { organizationId: groupId });
      await due(id, '2098-11-23');
      await sql(database, `insert into notification_setting values ($1, $2, 'WEEKLY', 1, 7, false)`, [tenantId, lead.personId]);
      await round(FRIDAY_8);
      expect(letters.to(lead.email)).toEqual([]);
      await round(MONDAY_7);
      await round('2098-12-01T06:00:00Z');
      const [mail, ...others] = letters.to(lead.email);
      expect(others).toEqual([]);
      expect(mail).toContain('Neues für Sie zu einer Sache');
      expect(mail).toContain('B3.1 Sozialräume\n- ist Ihnen zugeordnet\n- fällig bis 23. November 2098\nhttp://localhost:3000/de/kreislauf/inhalt/');
      expect(mail).toContain('Alles in Ihrem Eingang:\nhttp://localhost:3000/de/eingang');
    });

    it('come at the hour, on the day and as often as somebody wants them', async () => {
      const [daily, thursday, none] = [await memberOf(groupId, 'COORDINATOR'), await memberOf(groupId, 'COORDINATOR'), await memberOf(groupId, 'COORDINATOR')];
      await settings(daily.personId, 'DAILY', 1, 15);
      await settings(thursday.personId, 'WEEKLY', 4, 15);
      await settings(none.personId, 'NONE', 1, 15);
      await assign(await task(), { organizationId: groupId });
      const arrived = () => [daily, thursday, none].map(({ email }) => letters.to(email).length);
      await round('2098-11-26T13:00:00Z');
      expect(arrived()).toEqual([0, 0, 0]);
      await round('2098-11-26T14:00:00Z');
      expect(arrived()).toEqual([1, 0, 0]);
      await round('2098-11-27T14:00:00Z');
      expect(arrived()).toEqual([1, 1, 0]);
    });

    it('are in the language of the recipient', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      await sql(database, `update account set locale = 'en' where email = $1`, [lead.email]);
      await assign(await task({ key: 'B3.1', title: 'Sozialräume' }), { organizationId: groupId });
      await round(MONDAY_7);
      expect(letters.to(lead.email)[0]).toMatch(/News for you about one matter[^]*B3\.1 Sozialräume\n- has been assigned to you\nhttp:\/\/localhost:3000\/en\/kreislauf\/inhalt\//);
    });

    it('leave out what was read or put off, and come with it once it is back', async () => {
      const lead = await memberOf(groupId, 'COORDINATOR');
      for (const title of ['Erstes', 'Zweites']) await assign(await task({ title }), { organizationId: groupId });
      await sql(database, `update notification set read_at = now() where person_id = $1 and subject_id = (select id from task where title = 'Erstes' and tenant_id = $2)`, [lead.personId, tenantId]);
      await sql(database, `update notification set snoozed_until = '2098-11-28', snoozed_to = 'WEEK' where person_id = $1 and read_at is null`, [lead.personId]);
      await round(MONDAY_7);
      expect(letters.to(lead.email)).toEqual([]);
      await round('2098-12-01T06:00:00Z');
      expect(letters.to(lead.email).map((mail) => [mail.includes('Erstes'), mail.includes('Zweites')])).toEqual([[false, true]]);
    });

    it('to very many people are ordered some at a time, each person once, and say how far they are', async () => {
      const people = Array.from({ length: 230 }, () => newId());
      await sql(database, `insert into account (id, email, password_hash, password_changed_at) select id, id || '@example.org', 'none', now() from unnest($1::uuid[]) id`, [people]);
      await sql(database, `insert into person (tenant_id, id, account_id, email, given_name, family_name) select $1, id, id, id || '@example.org', 'Erika', 'Muster' from unnest($2::uuid[]) id`, [tenantId, people]);
      await sql(database, `insert into membership (tenant_id, id, person_id, organization_id, role, valid_from) select $1, gen_random_uuid(), id, $3, 'MEMBER', '2020-01-01' from unnest($2::uuid[]) id`, [tenantId, people, groupId]);
      await sql(
        database,
        `insert into notification (tenant_id, id, person_id, subject_kind, subject_id, occasion, reason, due_on, created_at) select $1, gen_random_uuid(), id, 'BLOCK', $3, 'RESERVATION', 'DUE', '2098-11-24', now() from unnest($2::uuid[]) id`,
        [tenantId, people, blockId],
      );
      await round(MONDAY_7);
      expect(letters.catcher.caught.flatMap(({ to }) => to).toSorted()).toEqual(people.map((id) => `${id}@example.org`).toSorted());
      expect(await sql(database, 'select total, done, state from digest_run where tenant_id = $1', [tenantId])).toEqual([{ total: 230, done: 230, state: 'DONE' }]);
    });

    it('go to nobody who has lost the right, and never name what is internal to a partner', async () => {
      const partners = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband' });
      const [partner, former] = [await memberOf(partners, 'COORDINATOR'), await memberOf(groupId, 'COORDINATOR')];
      const open = await task({ title: 'Offenes', visibility: 'TENANT' });
      const secret = await task({ title: CANARY, visibility: 'TENANT' });
      for (const id of [open, secret]) await assign(id, { organizationId: partners });
      await assign(await task({ title: 'Internes', visibility: 'INTERNAL' }), { organizationId: groupId });
      expect([(await told(partner.personId)).length, (await told(former.personId)).length]).toEqual([2, 1]);
      await sql(database, `update task set visibility = 'INTERNAL' where id = $1`, [secret]);
      await sql(database, `update membership set valid_until = '2021-01-01' where person_id = $1`, [former.personId]);
      await round(MONDAY_7);
      expect(letters.to(former.email)).toEqual([]);
      expect(letters.to(partner.email)).toHaveLength(1);
      expect(letters.to(partner.email)[0]).toContain('Offenes');
      expect(letters.catcher.caught.filter(({ raw }) => raw.includes(CANARY))).toEqual([]);
    });
  });
});

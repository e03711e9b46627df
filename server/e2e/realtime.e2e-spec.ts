import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { newId } from '../src/kernel/ids.js';
import { Announcements } from '../src/platform/realtime/announcements.js';
import { addActionItem } from '../testing/action-items.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { ContributionWorld } from '../testing/contribution-world.js';
import { CouncilWorld } from '../testing/council-world.js';
import { CycleWorld } from '../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../testing/database.js';
import { GoalReviewWorld } from '../testing/goal-review-world.js';
import { EvaluationWorld } from '../testing/evaluation-world.js';
import { GoalWorld } from '../testing/goal-world.js';
import { LearningWorld } from '../testing/learning-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import { type Browser, ORIGIN, Program } from '../testing/program.js';

const CHANGES = 'subscription ($id: ID!) { cycleChanged(cycleId: $id) { cycleId blockId taskId } }';

describe('live news of a cycle', () => {
  let database: TestDatabase;
  let program: Program;
  let world: CycleWorld;
  let port: number;
  let [tenantId, groupId, cycleId, blockId] = ['', '', '', ''];
  let planner: Browser;
  const clients: Client[] = [];

  const someone = async (tenant: string, prepare: (personId: string) => Promise<unknown>): Promise<Browser> => {
    const accountId = await world.account(`${newId()}@example.org`);
    await prepare(await world.person(tenant, { accountId }));
    const browser = program.browser();
    browser.cookie = await world.session(tenant, accountId);
    return browser;
  };
  const connect = (cookie: string): Client => {
    const client = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      retryAttempts: 0,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers: { cookie, origin: ORIGIN } });
        }
      },
    });
    clients.push(client);
    return client;
  };
  const hear = ({ cookie }: Browser, id = cycleId, query = CHANGES) => connect(cookie).iterate<any>({ query, variables: { id } });
  const listening = async (count: number) => {
    for (let tries = 0; program.app.get(Announcements).listenerCount !== count; tries += 1) {
      if (tries > 1000) throw new Error(`${program.app.get(Announcements).listenerCount} listen instead of ${count}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const move = async (id: string) => {
    const [{ version }] = await sql<{ version: number }>(database.postgres, 'select version from task where id = $1', [id]);
    expect((await planner.verb('changeTaskStand', { moves: [{ taskId: id, version, to: 'IN_PROGRESS' }] })).__typename).toBe('TasksMoved');
  };
  /** What was heard within a moment, or "silence". */
  const within = async (next: Promise<IteratorResult<any>>, ms = 400): Promise<unknown> =>
    Promise.race([next.then(({ value }) => value?.data?.cycleChanged as unknown), new Promise((resolve) => setTimeout(() => resolve('silence'), ms))]);

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database);
    world = new CycleWorld(database.postgres);
    await program.app.listen(0, '127.0.0.1');
    port = (program.app.getHttpServer().address() as { port: number }).port;
    tenantId = await world.tenant();
    const bodyId = await world.body(tenantId);
    groupId = await world.organization(tenantId, { bodyId });
    cycleId = await world.cycle(tenantId, { bodyId, visibility: 'INTERNAL' });
    blockId = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId });
    planner = await someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await listening(0);
  });
  afterAll(() => program.stop());

  it('of a meeting reach whoever takes part, and nobody to whom it is closed', async () => {
    const meetingId = await new MeetingWorld(database.postgres).meeting(tenantId, groupId);
    const MEETINGS = 'subscription ($id: ID!) { meetingChanged(meetingId: $id) { meetingId } }';
    const member = await someone(tenantId, (personId) => world.membership(tenantId, personId, groupId));
    const stranger = await someone(tenantId, async (personId) => world.membership(tenantId, personId, await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })));
    const [inside, outside] = [hear(member, meetingId, MEETINGS).next(), hear(stranger, meetingId, MEETINGS).next()];
    await listening(2);
    expect((await planner.verb('addAgendaItem', { requestId: newId(), meetingId, title: 'Räume', minutes: 10 })).__typename).toBe('MeetingChanged');
    expect((await inside).value).toEqual({ data: { meetingChanged: { meetingId } } });
    expect(await within(outside)).toBe('silence');
  });

  it('of Aufträge reach whoever takes part in one, and nobody to whom it is closed', async () => {
    const [partnerId, othersId] = [await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }), await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })];
    const actionItemId = await addActionItem(database.postgres, tenantId, { givenById: groupId, organizationId: partnerId });
    const ACTION_ITEMS = 'subscription { actionItemChanged { actionItemId } }';
    const [partner, stranger] = [await someone(tenantId, (personId) => world.membership(tenantId, personId, partnerId)), await someone(tenantId, (personId) => world.membership(tenantId, personId, othersId))];
    const [inside, outside] = [hear(partner, '', ACTION_ITEMS).next(), hear(stranger, '', ACTION_ITEMS).next()];
    await listening(2);
    expect((await planner.verb('cancelActionItem', { actionItemId, version: 1, reason: 'Doch nicht nötig' })).__typename).toBe('ActionItemsChanged');
    expect((await inside).value).toEqual({ data: { actionItemChanged: { actionItemId } } });
    expect(await within(outside)).toBe('silence');
  });

  it('of recommendations reach the addressee from their issue on, of papers whoever leads them, of goals the conference that brings them in, and nobody to whom they are closed', async () => {
    const [partnerId, othersId] = [await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }), await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })];
    const [partner, stranger] = [await someone(tenantId, (personId) => world.membership(tenantId, personId, partnerId)), await someone(tenantId, (personId) => world.membership(tenantId, personId, othersId))];
    const author = await world.person(tenantId);
    const recommendationId = await new AnalysisWorld(database.postgres).recommendation(tenantId, { cycleId, createdBy: author, organizationId: partnerId, state: 'DRAFTED' });
    const paperId = await new CouncilWorld(database.postgres).paper(tenantId, { leadOrganizationId: partnerId, visibility: 'PARTICIPANTS' });
    const goalId = await new GoalWorld(database.postgres).goal(tenantId, { cycleId, bodyId: await world.body(tenantId), createdBy: author, proposedById: partnerId });
    const contributionId = await new ContributionWorld(database.postgres).contribution(tenantId, { bodyId: await world.body(tenantId), personId: author, organizationId: partnerId });
    const measureId = await new MeasureWorld(database.postgres).measure(tenantId, { cycleId, bodyId: await world.body(tenantId), createdBy: author, ownerOrganizationId: partnerId });
    const evaluationId = await new EvaluationWorld(database.postgres).evaluation(tenantId, measureId, { by: author });
    const NEWS = ['subscription { analysisNews { subjectId } }', 'subscription { paperNews { paperId } }', 'subscription { goalNews { goalId } }', 'subscription { contributionNews { contributionId } }', 'subscription { measureNews { measureId } }', 'subscription { evaluationNews { evaluationId } }'];
    const [ofAnalyses, ofPapers, ofGoals, ofContributions, ofMeasures, ofEvaluations] = NEWS.map((news) => hear(partner, '', news).next());
    const outside = NEWS.map((news) => within(hear(stranger, '', news).next()));
    await listening(12);
    expect((await planner.verb('considerContribution', { contributionId, version: 1, visibility: 'PARTICIPANTS' })).__typename).toBe('ContributionChanged');
    expect((await planner.verb('issueRecommendation', { recommendationId, version: 1 })).__typename).toBe('RecommendationChanged');
    expect((await planner.verb('coordinatePaper', { paperId, version: 1 })).__typename).toBe('PaperChanged');
    expect((await planner.verb('returnGoal', { goalId, version: 1, reason: 'Bitte genauer.' })).__typename).toBe('GoalChanged');
    expect((await ofAnalyses).value).toEqual({ data: { analysisNews: { subjectId: recommendationId } } });
    expect((await ofPapers).value).toEqual({ data: { paperNews: { paperId } } });
    expect((await ofGoals).value).toEqual({ data: { goalNews: { goalId } } });
    expect((await planner.verb('giveUpEvaluation', { evaluationId, version: 1, reason: 'Niemand antwortet.' })).__typename).toBe('EvaluationChanged');
    expect((await ofEvaluations).value).toEqual({ data: { evaluationNews: { evaluationId } } });
    expect((await planner.verb('rejectMeasure', { measureId, version: 1, reason: 'Zu teuer.' })).__typename).toBe('MeasureChanged');
    expect((await ofMeasures).value).toEqual({ data: { measureNews: { measureId } } });
    expect((await ofContributions).value).toEqual({ data: { contributionNews: { contributionId } } });
    expect(await Promise.all(outside)).toEqual(NEWS.map(() => 'silence'));
  });

  it('of lessons reach whoever may read them, and nobody else', async () => {
    const stranger = await someone(tenantId, async (personId) => world.membership(tenantId, personId, await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })));
    const lessonId = await new LearningWorld(database.postgres).lesson(tenantId, cycleId, { by: await world.person(tenantId), visibility: 'INTERNAL' });
    const LESSONS = 'subscription { lessonNews { lessonId } }';
    const [inside, outside] = [hear(planner, '', LESSONS).next(), within(hear(stranger, '', LESSONS).next())];
    await listening(2);
    expect((await planner.verb('disposeLesson', { lessonId, version: 1, disposal: 'ADOPTED' })).__typename).toBe('LessonChanged');
    expect((await inside).value).toEqual({ data: { lessonNews: { lessonId } } });
    expect(await outside).toBe('silence');
  });

  it('of a Zielprüfung reach whoever may read its cycle, and nobody else', async () => {
    const [partnerId, author, bodyId] = [await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }), await world.person(tenantId), await world.body(tenantId)];
    const partner = await someone(tenantId, (personId) => world.membership(tenantId, personId, partnerId));
    const [reviews, goals] = [new GoalReviewWorld(database.postgres), new GoalWorld(database.postgres)];
    const reviewIn = async (visibility: 'TENANT' | 'INTERNAL') => {
      const of = await world.cycle(tenantId, { bodyId, visibility, number: visibility === 'TENANT' ? 1 : 2 });
      const goalId = await goals.goal(tenantId, { cycleId: of, bodyId, createdBy: author, level: 'STRATEGIC' });
      return { goalId, bodyId, version: 0, reviewId: await reviews.review(tenantId, { cycleId: of, openedBy: author }) };
    };
    const [shared, hidden] = [await reviewIn('TENANT'), await reviewIn('INTERNAL')];
    const news = hear(partner, '', 'subscription { goalReviewNews { reviewId } }').next();
    await listening(1);
    for (const cell of [hidden, shared]) expect((await planner.verb('judgeGoal', { ...cell, judgement: 'GAP' })).__typename).toBe('GoalReviewChanged');
    expect((await news).value).toEqual({ data: { goalReviewNews: { reviewId: shared.reviewId } } });
  });

  it('of what is said about an Auftrag reach whoever hears it, and of what is internal nobody else', async () => {
    const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    const [actionItemId, otherId] = [await addActionItem(database.postgres, tenantId, { givenById: groupId, organizationId: partnerId }), await addActionItem(database.postgres, tenantId, { givenById: groupId })];
    const SAID = 'subscription ($id: ID!) { discussionChanged(subjectKind: "ACTION_ITEM", subjectId: $id) { subjectId } }';
    const member = await someone(tenantId, (personId) => world.membership(tenantId, personId, groupId));
    const partner = await someone(tenantId, (personId) => world.membership(tenantId, personId, partnerId));
    const [inside, outside, elsewhere] = [hear(member, actionItemId, SAID).next(), hear(partner, actionItemId, SAID).next(), hear(member, otherId, SAID).next()];
    await listening(3);
    const say = (isInternal: boolean) => planner.verb('addComment', { requestId: newId(), subjectKind: 'ACTION_ITEM', subjectId: actionItemId, text: 'Wie steht es?', isInternal });
    expect((await say(true)).__typename).toBe('DiscussionChanged');
    expect((await inside).value).toEqual({ data: { discussionChanged: { subjectId: actionItemId } } });
    expect(await within(outside)).toBe('silence');
    expect((await say(false)).__typename).toBe('DiscussionChanged');
    expect((await outside).value).toEqual({ data: { discussionChanged: { subjectId: actionItemId } } });
    expect(await within(elsewhere)).toBe('silence');
  });

  it('reach another member with the ids of what changed', async () => {
    const member = await someone(tenantId, (personId) => world.membership(tenantId, personId, groupId));
    const taskId = await world.task(tenantId, cycleId, blockId);
    const next = hear(member).next();
    await listening(1);
    await move(taskId);
    expect((await next).value).toEqual({ data: { cycleChanged: { cycleId, blockId, taskId } } });
  });

  it('come from any process: whoever writes the history announces it', async () => {
    const next = hear(planner).next();
    await listening(1);
    await sql(database.postgres, `select pg_notify('activity', $1)`, [JSON.stringify({ tenantId, cycleId, blockId, subjectKind: 'BLOCK', subjectId: blockId })]);
    expect((await next).value).toEqual({ data: { cycleChanged: { cycleId, blockId, taskId: null } } });
  });

  it('stay silent for a partner, for another Planungskreis, for another cycle and for a refused move', async () => {
    const partner = await someone(tenantId, async (personId) => world.membership(tenantId, personId, await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })));
    const foreignTenant = await world.tenant();
    const foreigner = await someone(foreignTenant, (personId) => world.role(foreignTenant, personId, 'PLANNER'));
    const other = await world.cycle(tenantId);
    const heard = [hear(partner), hear(foreigner), hear(planner, other)].map((each) => within(each.next()));
    await listening(3);
    await move(await world.task(tenantId, cycleId, blockId));
    expect(await Promise.all(heard)).toEqual(['silence', 'silence', 'silence']);
    const refused = within(hear(planner).next());
    await planner.verb('changeTaskStand', { moves: [{ taskId: await world.task(tenantId, cycleId, blockId), version: 9, to: 'DONE' }] });
    expect(await refused).toBe('silence');
  });

  it('tell of cycles only: what happens in the register is none of their news', async () => {
    const heard = [hear(planner), hear(planner, groupId)].map((each) => within(each.next()));
    await listening(2);
    const added = await planner.verb('addSeat', { requestId: newId(), organizationId: groupId, title: 'Leitung' });
    expect(added.__typename).toBe('SeatAdded');
    expect(await Promise.all(heard)).toEqual(['silence', 'silence']);
  });

  it('end within five seconds of the session, and say nothing more meanwhile', async () => {
    const member = await someone(tenantId, (personId) => world.membership(tenantId, personId, groupId));
    const taskId = await world.task(tenantId, cycleId, blockId);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { cookie: member.cookie, origin: ORIGIN } });
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => socket.on('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    const next = hear(member).next();
    await listening(1);
    await member.ask('mutation { signOut { done } }');
    await move(taskId);
    expect(await Promise.race([next.then(({ done }) => done, () => true), new Promise((resolve) => setTimeout(() => resolve('open'), 5000))])).toBe(true);
    expect(await closed).toBe(4403);
  });

  it('say that something may have been missed when the connection to the database was cut', async () => {
    const next = hear(planner).next();
    await listening(1);
    await sql(database.postgres, `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'planungskreis listener' and datname = current_database()`);
    expect((await next).value).toEqual({ data: { cycleChanged: { cycleId, blockId: null, taskId: null } } });
    const after = hear(planner).next();
    await listening(2);
    const taskId = await world.task(tenantId, cycleId, blockId);
    await move(taskId);
    expect((await after).value.data.cycleChanged.taskId).toBe(taskId);
  });

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }, '/graphql', 403],
    ['no origin', { origin: undefined }, '/graphql', 403],
    ['no session', { cookie: undefined }, '/graphql', 401],
    ['an invented session', { cookie: `planungskreis=${'x'.repeat(43)}` }, '/graphql', 401],
    ['another path', {}, '/graphql/', 404],
    ['a query string', {}, '/graphql?x', 404],
  ])('open no socket to %s', async (_whom, parts, path, status) => {
    const headers = Object.fromEntries(Object.entries({ origin: ORIGIN, cookie: planner.cookie, ...parts }).filter(([, value]) => value !== undefined)) as Record<string, string>;
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, 'graphql-transport-ws', { headers });
    expect(await new Promise((resolve) => socket.on('error', ({ message }) => resolve(message)))).toContain(String(status));
  });

  it('take subscriptions only, of bounded cost, size and number', async () => {
    const refusal = async (query: string) => hear(planner, cycleId, query).next().then(({ value }) => value.errors?.[0].message ?? 'taken', (errors: any) => errors[0]?.message ?? errors.code);
    expect(await refusal('query ($id: ID!) { cycle(id: $id) { number } }')).toBe('Only subscriptions are served here.');
    expect(await refusal('mutation ($id: ID!) { signOut { done } }')).toBe('Only subscriptions are served here.');
    expect(await refusal('subscription ($id: ID!) { ... @include(if: false) { cycleChanged(cycleId: $id) { cycleId } } }')).toBe('The subscription cannot begin.');
    expect(await refusal('subscription ($id: ID!) { cycleChanged(cycleId: $id) { cycle } }')).not.toContain('Did you mean');
    expect(await refusal(`subscription ($id: ID!) { cycleChanged(cycleId: $id) { ${'a: cycleId '.repeat(8000)} } }`)).toBe(1009);
    expect(await refusal(`subscription ($id: ID!) { ${Array.from({ length: 2 }, (_, n) => `a${n}: cycleChanged(cycleId: $id) { cycleId }`).join(' ')} }`)).not.toBe('taken');
    const client = connect(planner.cookie);
    for (let n = 0; n < 10; n += 1) void client.iterate({ query: CHANGES, variables: { id: cycleId } }).next().catch(() => undefined);
    await listening(10);
    await expect(client.iterate({ query: CHANGES, variables: { id: cycleId } }).next()).rejects.toMatchObject([{ message: 'Too many subscriptions on one connection.' }]);
  });

  it('close a socket that floods', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { origin: ORIGIN, cookie: planner.cookie } });
    const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
    await new Promise((resolve) => socket.on('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    for (let n = 0; n < 300; n += 1) socket.send(JSON.stringify({ type: 'ping' }));
    expect(await closed).toBe(4429);
  });

  it('open no more than twenty sockets for one account', async () => {
    const member = await someone(tenantId, (personId) => world.membership(tenantId, personId, groupId));
    const open = () =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { origin: ORIGIN, cookie: member.cookie } });
        socket.on('open', () => resolve('open'));
        socket.on('error', ({ message }) => resolve(message));
      });
    const first: string[] = [];
    for (let n = 0; n < 20; n += 1) first.push(await open());
    expect(new Set(first)).toEqual(new Set(['open']));
    expect(await open()).toContain('429');
  });
});

it('a program that stops closes its sockets and is gone at once', async () => {
  const database = await freshDatabase();
  const program = await Program.start(database);
  const world = new CycleWorld(database.postgres);
  await program.app.listen(0, '127.0.0.1');
  const { port } = program.app.getHttpServer().address() as { port: number };
  const tenantId = await world.tenant();
  const accountId = await world.account('one@example.org');
  await world.role(tenantId, await world.person(tenantId, { accountId }), 'PLANNER');
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { origin: ORIGIN, cookie: await world.session(tenantId, accountId) } });
  await new Promise((resolve) => socket.on('open', resolve));
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  await program.stop();
  expect(await closed).toBe(1001);
});

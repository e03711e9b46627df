import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { type Browser, writes } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const DISCUSSION = 'comments { id text isInternal version editableUntil editedAt withdrawnAt mayWithdraw author { name } mentions { id name } } hasEarlier mayWrite mayBeInternal';
const CHANGED = `... on DiscussionChanged { discussion { ${DISCUSSION} } } ... on NotAllowed { action } ... on InvalidInput { problems { field code limit } }`;
const ANSWERS: Record<string, string> = {
  addComment: `${CHANGED} ... on MentionNotPossible { personIds }`,
  editComment: `${CHANGED} ... on MentionNotPossible { personIds } ... on CommentClosed { reason } ... on CommentChangedMeanwhile { text }`,
  withdrawComment: CHANGED,
};
const CANARY = 'Kanarienvogel';

describe('a discussion', () => {
  let stage: Stage;
  let planner: Browser;
  let partner: Browser;
  let adviser: Browser;
  let partnerId: string;
  let strangerId: string;
  let colleagueId: string;
  let taskId: string;
  let blockId: string;

  /** Somebody by name, who is a member of an organisation. */
  async function member(organizationId: string, givenName: string, familyName: string): Promise<{ id: string; browser: Browser }> {
    const accountId = await stage.world.account(`${newId()}@example.org`);
    const id = await stage.world.person(stage.tenantId, { accountId, givenName, familyName });
    await stage.world.membership(stage.tenantId, id, organizationId);
    const browser = stage.program.browser();
    browser.cookie = await stage.world.session(stage.tenantId, accountId);
    return { id, browser };
  }

  const read = async (browser: Browser, last = 50, [kind, id] = ['TASK', taskId]) =>
    (await browser.ask(`query ($kind: String!, $id: ID!, $last: Int!) { discussion(subjectKind: $kind, subjectId: $id, last: $last) { ${DISCUSSION} } }`, { kind, id, last })).data.discussion;
  const tell = (browser: Browser, verb: string, input: object) => browser.verb(verb, input, ANSWERS[verb]);
  const say = (browser: Browser, text: string, more: object = {}) => tell(browser, 'addComment', { requestId: newId(), subjectKind: 'TASK', subjectId: taskId, text, ...more });
  const said = async (browser: Browser, text: string, more: object = {}): Promise<string> => (await say(browser, text, more)).discussion.comments.at(-1).id;
  const names = async (browser: Browser, name: string, isInternal = false) =>
    (await browser.ask('query ($id: ID!, $name: String!, $isInternal: Boolean!) { mentionable(subjectKind: "TASK", subjectId: $id, name: $name, isInternal: $isInternal) { name } }', { id: taskId, name, isInternal })).data.mentionable.map((each: any) => each.name);

  beforeAll(async () => {
    stage = await Stage.set();
    const { tenantId, world } = stage;
    const bodyId = await world.body(tenantId);
    const welfare = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Träger' });
    const elsewhere = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Anderer Träger' });
    const group = await world.organization(tenantId, { bodyId });
    const { cycleId } = await world.cycleWithBlock(tenantId, { bodyId });
    blockId = await world.block(tenantId, cycleId, { accountableOrganizationId: welfare });
    taskId = await world.task(tenantId, cycleId, blockId);
    planner = await stage.granted('PLANNER');
    adviser = await stage.granted('ADVISER');
    ({ id: partnerId, browser: partner } = await member(welfare, 'Maria', 'Scholten'));
    ({ id: strangerId } = await member(elsewhere, 'Martin', 'Fremd'));
    ({ id: colleagueId } = await member(group, 'Aylin', 'Demir'));
  });
  afterAll(() => stage.strike());

  it('is read and led by those who may read what it is about', async () => {
    await say(partner, 'Brauchen Sie dazu noch Zahlen von uns?');
    await say(planner, 'Ja, bitte bis zur nächsten Sitzung.');
    const { comments, mayWrite, mayBeInternal } = await read(partner);
    expect(comments.map(({ text }: any) => text)).toEqual(['Brauchen Sie dazu noch Zahlen von uns?', 'Ja, bitte bis zur nächsten Sitzung.']);
    expect([mayWrite, mayBeInternal]).toEqual([true, false]);
    expect(await read(adviser)).toBeNull();
    await say(planner, 'Und zum Baustein selbst.', { subjectKind: 'BLOCK', subjectId: blockId });
    expect((await read(partner, 50, ['BLOCK', blockId])).comments).toHaveLength(1);
  });

  it('says its newest words, and whether there were others before', async () => {
    const { comments, hasEarlier } = await read(planner, 1);
    expect([comments.map(({ text }: any) => text), hasEarlier]).toEqual([['Ja, bitte bis zur nächsten Sitzung.'], true]);
  });

  it('is led by an adviser, and only heard by an auditor', async () => {
    await sql(stage.database.postgres, `update task set visibility = 'TENANT' where id = $1`, [taskId]);
    const auditor = await stage.granted('AUDITOR');
    expect(await read(auditor)).toMatchObject({ mayWrite: false, mayBeInternal: false });
    expect(await say(auditor, 'Darf ich das?')).toEqual({ __typename: 'NotAllowed', action: 'discussion.write' });
    expect(await say(adviser, 'Mein Rat dazu.')).toMatchObject({ __typename: 'DiscussionChanged' });
    await sql(stage.database.postgres, 'update task set visibility = null where id = $1', [taskId]);
  });

  it('hears the same words of one request once', async () => {
    const requestId = newId();
    const before = (await read(planner)).comments.length;
    await Promise.all([say(planner, 'Einmal.', { requestId }), say(planner, 'Einmal.', { requestId })]);
    expect((await read(planner)).comments).toHaveLength(before + 1);
    expect(await say(planner, 'Etwas anderes.', { requestId })).toMatchObject({ __typename: 'RequestIdReused' });
  });

  it('takes up to 4,000 characters, and some', async () => {
    expect((await say(planner, ' \n ')).problems).toEqual([{ field: 'text', code: 'REQUIRED', limit: null }]);
    expect((await say(planner, 'x'.repeat(4_001))).problems).toEqual([{ field: 'text', code: 'TOO_LONG', limit: 4_000 }]);
  });

  describe('mentions', () => {
    it('are kept by id and shown by today’s name', async () => {
      const id = await said(planner, `@{${partnerId}}, was meinen Sie?`);
      await sql(stage.database.postgres, `update person set family_name = 'Neumann' where id = $1`, [partnerId]);
      expect((await read(partner)).comments.find((each: any) => each.id === id)).toMatchObject({ text: `@{${partnerId}}, was meinen Sie?`, mentions: [{ id: partnerId, name: 'Maria Neumann' }] });
      expect((await stage.history(id)).map(({ kind, payload }) => [kind, payload])).toEqual([['COMMENT_ADDED', { aboutKind: 'TASK', aboutId: taskId, mentions: [partnerId] }]]);
    });

    it.each([
      ['who may not read it', () => strangerId, {}],
      ['who is unknown', () => newId(), {}],
      ['who may not read what is internal', () => partnerId, { isInternal: true }],
    ])('of somebody %s are refused, and nothing is said', async (_who, id, more) => {
      const before = await stage.counts();
      expect(await say(planner, `Bitte @{${id()}} fragen`, more)).toMatchObject({ __typename: 'MentionNotPossible' });
      expect(await stage.counts()).toEqual(before);
    });

    it('are nobody until two letters of a name stand there', async () => {
      for (const name of ['', ' ', 'm', '  m  ']) expect(await names(planner, name)).toEqual([]);
      expect(await names(planner, ' de ', true)).toEqual(['Aylin Demir']);
    });

    it('are offered of those who may read it, by a part of the name, and never of oneself', async () => {
      expect(await names(planner, 'mar')).toEqual(['Maria Neumann']);
      expect(await names(planner, 'mar', true)).toEqual([]);
      expect(await names(planner, 'DEM', true)).toEqual(['Aylin Demir']);
      expect(await names(partner, 'Maria')).toEqual([]);
      expect(await names(partner, '%')).toEqual([]);
      expect(await names(adviser, 'Maria')).toEqual([]);
    });
  });

  describe('what is internal', () => {
    it('is said by those who know the body from inside, and heard by nobody else, wherever they listen', async () => {
      const id = await said(planner, `${CANARY}: @{${colleagueId}} bitte vertraulich`, { isInternal: true });
      expect(JSON.stringify(await read(planner))).toContain(CANARY);
      const { text: heard } = await partner.ask(
        `query ($task: ID!, $block: ID!, $id: ID!) { discussion(subjectKind: "TASK", subjectId: $task) { ${DISCUSSION} } ofTask: activity(subjectId: $task) { nodes { id kind subjectId payload references { name } } }
          ofBlock: activity(subjectId: $block) { nodes { id kind subjectId payload references { name } } } ofComment: activity(subjectId: $id) { nodes { id } } buildingBlock(id: $block) { title tasks { title note } } }`,
        { task: taskId, block: blockId, id },
      );
      for (const secret of [CANARY, id, colleagueId]) expect(heard).not.toContain(secret);
      expect(await tell(partner, 'editComment', { commentId: id, version: 1, text: 'x' })).toMatchObject({ __typename: 'NotFound' });
      expect(await tell(partner, 'withdrawComment', { commentId: id })).toMatchObject({ __typename: 'NotFound' });
    });

    it('is never said by a partner', async () => {
      expect(await say(partner, 'Nur unter uns', { isInternal: true })).toEqual({ __typename: 'NotAllowed', action: 'discussion.internal' });
    });

    it('is told in the history of its block to those who know it', async () => {
      const { data } = await planner.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind references { id } } } }', { id: blockId });
      expect(data.activity.nodes).toContainEqual({ kind: 'COMMENT_ADDED', references: expect.arrayContaining([{ id: taskId }, { id: colleagueId }]) });
    });
  });

  describe('somebody’s own words', () => {
    it('can be corrected, with whom they mention', async () => {
      const id = await said(planner, `@{${partnerId}}, Zahln?`);
      expect(await tell(planner, 'editComment', { commentId: id, version: 1, text: `@{${colleagueId}}, Zahlen?` })).toMatchObject({ __typename: 'DiscussionChanged' });
      expect((await read(planner)).comments.at(-1)).toMatchObject({ text: `@{${colleagueId}}, Zahlen?`, version: 2, mentions: [{ id: colleagueId }], editedAt: expect.any(String) });
      expect(await tell(planner, 'editComment', { commentId: id, version: 1, text: 'Aus einem alten Fenster' })).toMatchObject({ __typename: 'CommentChangedMeanwhile', text: `@{${colleagueId}}, Zahlen?` });
      expect(await tell(planner, 'editComment', { commentId: id, version: 2, text: `@{${strangerId}}` })).toMatchObject({ __typename: 'MentionNotPossible' });
    });

    it('stand after a quarter of an hour', async () => {
      const id = await said(planner, 'Steht fest.');
      await sql(stage.database.postgres, `update comment set created_at = now() - interval '15 minutes' where id = $1`, [id]);
      expect(await tell(planner, 'editComment', { commentId: id, version: 1, text: 'Anders.' })).toEqual({ __typename: 'CommentClosed', reason: 'TOO_LATE' });
    });

    it('are withdrawn and leave a line, no words and nobody mentioned', async () => {
      const id = await said(planner, `@{${partnerId}}, das war nichts.`);
      for (const _time of ['first', 'second']) expect(await tell(planner, 'withdrawComment', { commentId: id })).toMatchObject({ __typename: 'DiscussionChanged' });
      expect((await read(partner)).comments.find((each: any) => each.id === id)).toMatchObject({ text: '', mentions: [], withdrawnAt: expect.any(String), mayWithdraw: false, editableUntil: null });
      expect((await stage.history(id)).map(({ kind }) => kind)).toEqual(['COMMENT_ADDED', 'COMMENT_WITHDRAWN']);
      expect(await tell(planner, 'editComment', { commentId: id, version: 2, text: 'Doch.' })).toEqual({ __typename: 'CommentClosed', reason: 'WITHDRAWN' });
    });

    it('are changed by nobody else, and to whoever may not read them they do not exist', async () => {
      const id = await said(partner, 'Von uns.');
      for (const [browser, answer] of [[planner, 'NotAllowed'], [adviser, 'NotFound']] as const) {
        const statements = await stage.program.statementsOf(async () => {
          expect(await tell(browser, 'editComment', { commentId: id, version: 1, text: 'x' })).toMatchObject({ __typename: answer });
          expect(await tell(browser, 'withdrawComment', { commentId: id })).toMatchObject({ __typename: answer });
        });
        expect(statements.filter(writes)).toEqual([]);
      }
    });
  });
});

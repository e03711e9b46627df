import { addActionItem } from '../testing/action-items.js';
import type { Actor } from '../src/kernel/actor.js';
import { newId } from '../src/kernel/ids.js';
import { AssignActionItem, OpenActionItems } from '../src/modules/action-items/index.js';
import { ActorDirectory } from '../src/platform/auth/policy.js';
import { Units } from '../src/platform/database/units.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const ITEM = 'id number title note state version carriedCount daysLate silentSince report reportedBy confirmedBy cancelReason due { date precision } givenBy { name } reportTo { id } climbedTo { id name } task { key } actions addressee { organization { id name } seat { name } person { name } }';
const REFUSED = '... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code } }';
const CHANGED = `... on ActionItemsChanged { actionItems { ${ITEM} } } ... on ActionItemsChangedMeanwhile { current { id version title } } ... on ActionItemStepNotPossible { refused { actionItemId code state } } ${REFUSED}`;
const PAGE = `edges { cursor node { ${ITEM} } } pageInfo { endCursor hasNextPage } totalCount`;

describe('Aufträge', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let bodyId: string;
  let [groupId, boardId, welfareId] = ['', '', ''];
  let coordinator: Browser;
  let partner: Browser;

  const add = (parts: Partial<Parameters<typeof addActionItem>[2]> = {}) => addActionItem(stage.database.postgres, tenantId, { givenById: groupId, organizationId: welfareId, ...parts });
  const step = (browser: Browser, verb: string, actionItemId: string, version = 1, parts: object = {}) => browser.verb(verb, { actionItemId, version, ...parts }, CHANGED);
  const change = (browser: Browser, ...changes: object[]) => browser.verb('changeActionItems', { changes }, CHANGED);
  const assign = (browser: Browser, parts: object = {}) =>
    browser.verb('assignActionItem', { requestId: newId(), givenById: groupId, organizationId: welfareId, title: 'Zahlen zur Wohnungslosenhilfe liefern', due: '2027-03', ...parts }, `... on ActionItemAssigned { actionItem { ${ITEM} } } ... on RequestIdReused { requestId } ${REFUSED}`);
  const list = async (browser: Browser, filter: object = {}, more = '') => (await browser.ask(`query ($filter: ActionItemFilterInput) { actionItems(filter: $filter ${more}) { ${PAGE} } }`, { filter })).data.actionItems;
  const titles = async (browser: Browser, filter: object = {}, more = '') => (await list(browser, filter, more)).edges.map(({ node }: any) => node.title);
  const read = async (browser: Browser, id: string) => (await browser.ask(`query ($id: ID!) { actionItem(id: $id) { ${ITEM} } }`, { id })).data.actionItem;
  const stored = async (id: string) => (await sql<any>(stage.database.postgres, 'select * from action_item where id = $1', [id]))[0];
  const leader = (organizationId: string) => stage.member(organizationId, 'COORDINATOR');

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    await world.person(tenantId);
  });
  beforeEach(async () => {
    bodyId = await world.body(tenantId);
    boardId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Verwaltungsvorstand', bodyId });
    groupId = await world.organization(tenantId, { name: 'Planungsgruppe', bodyId, parentId: boardId });
    welfareId = await world.organization(tenantId, { kind: 'WELFARE_WORKING_GROUP', name: 'AG Wohlfahrt', visibility: 'TENANT' });
    coordinator = await leader(groupId);
    partner = await leader(welfareId);
  });
  afterAll(() => stage.strike());

  describe('are given', () => {
    it('by whoever leads the organisation that gives, numbered there, and told in the history', async () => {
      const { actionItem } = await assign(coordinator, { note: 'Nach Alter' });
      expect(actionItem).toMatchObject({
        number: 1, state: 'AGREED', version: 1, carriedCount: 0, due: { date: '2027-03-01', precision: 'MONTH' }, givenBy: { name: 'Planungsgruppe' }, addressee: { organization: { name: 'AG Wohlfahrt' }, seat: null, person: null },
        actions: ['actionItem.edit', 'actionItem.postpone', 'actionItem.cancel'],
      });
      expect((await assign(coordinator)).actionItem.number).toBe(2);
      expect(await stage.history(actionItem.id)).toEqual([
        { kind: 'ACTION_ITEM_ASSIGNED', payload: { givenById: groupId, organizationId: welfareId, seatId: null, personId: null, due: { date: '2027-03-01', precision: 'MONTH' }, isDraft: false }, note: null },
      ]);
    });

    it('once, however often the same is sent, and numbered without a gap when many give at once', async () => {
      const requestId = newId();
      const [one, again] = await Promise.all([assign(coordinator, { requestId }), assign(coordinator, { requestId })]);
      expect(again.actionItem.id).toBe(one.actionItem.id);
      expect((await assign(coordinator, { requestId, title: 'anders' })).__typename).toBe('RequestIdReused');
      const given = await Promise.all(Array.from({ length: 5 }, () => assign(coordinator)));
      expect(given.map(({ actionItem }) => actionItem.number).sort()).toEqual([2, 3, 4, 5, 6]);
    });

    it('on behalf of organisations that one leads, and by planners of all', async () => {
      const named = async (browser: Browser) => (await browser.ask('{ givingOrganizations { id } }')).data.givingOrganizations.map(({ id }: any) => id);
      expect(await named(coordinator)).toEqual([groupId]);
      expect(await named(await stage.granted('PLANNER'))).toEqual(expect.arrayContaining([groupId, boardId, welfareId]));
      expect((await assign(coordinator, { givenById: boardId })).__typename).toBe('NotAllowed');
      expect((await assign(partner, { givenById: groupId })).__typename).toBe('NotFound');
    });

    it.each([
      ['nobody', () => ({ organizationId: null }), { __typename: 'InvalidInput', problems: [{ field: 'organizationId', code: 'REQUIRED' }] }],
      ['two at once', async () => ({ seatId: await world.seat(tenantId, welfareId) }), { __typename: 'InvalidInput', problems: [{ field: 'seatId', code: 'NOT_ALLOWED' }] }],
      ['an organisation that there is not', () => ({ organizationId: '01890000-0000-7000-8000-000000000000' }), { __typename: 'NotFound' }],
      ['no day that there is', () => ({ due: '2027-13' }), { __typename: 'InvalidInput', problems: [{ field: 'due', code: 'NOT_A_DATE' }] }],
      ['a title of blanks', () => ({ title: '  ' }), { __typename: 'InvalidInput', problems: [{ field: 'title', code: 'REQUIRED' }] }],
      ['a content that may not be read', () => ({ taskId: '01890000-0000-7000-8000-000000000000' }), { __typename: 'NotFound' }],
      ['to be reported to nobody that there is', () => ({ reportToId: '01890000-0000-7000-8000-000000000000' }), { __typename: 'NotFound' }],
    ])('not to %s, and nothing is written', async (_case, parts, answer) => {
      const input = await parts();
      const before = await stage.counts();
      expect(await assign(coordinator, input)).toMatchObject(answer);
      expect(await stage.counts()).toEqual(before);
    });

    it('about a content, where its page shows them to whoever may read them', async () => {
      const cycleId = await world.cycle(tenantId, { bodyId });
      const blockId = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId });
      const taskId = await world.task(tenantId, cycleId, blockId, { key: 'B3.1', accountableOrganizationId: groupId });
      const { actionItem } = await assign(coordinator, { taskId });
      expect(actionItem.task).toEqual({ key: 'B3.1' });
      const shown = async (browser: Browser) => (await browser.ask('query ($id: ID!) { task(id: $id) { actionItems { title } } }', { id: taskId })).data.task?.actionItems.length;
      expect(await shown(coordinator)).toBe(1);
      expect((await read(partner, actionItem.id)).task).toBeNull();
    });
  });

  describe('live', () => {
    it('from the promise over the report to the confirmation of whoever gave them', async () => {
      const id = await add();
      expect((await step(partner, 'startActionItem', id)).actionItems[0]).toMatchObject({ state: 'IN_PROGRESS', actions: ['actionItem.report'] });
      expect((await step(partner, 'reportActionItem', id, 2, { report: ' Die Zahlen liegen vor. ' })).actionItems[0]).toMatchObject({ state: 'REPORTED_DONE', report: 'Die Zahlen liegen vor.', reportedBy: 'Erika Muster', actions: [] });
      expect(await step(partner, 'confirmActionItem', id, 3)).toEqual({ __typename: 'NotAllowed', action: 'actionItem.assign' });
      expect((await step(coordinator, 'confirmActionItem', id, 3)).actionItems[0]).toMatchObject({ state: 'CONFIRMED', confirmedBy: 'Erika Muster', actions: [] });
      expect((await stage.history(id)).map(({ kind, note }) => [kind, note])).toEqual([['ACTION_ITEM_STARTED', null], ['ACTION_ITEM_REPORTED', 'Die Zahlen liegen vor.'], ['ACTION_ITEM_CONFIRMED', null]]);
    });

    it('again, where what was reported is not enough', async () => {
      const id = await add({ state: 'REPORTED_DONE' });
      expect((await step(coordinator, 'returnActionItem', id, 1, { reason: 'Es fehlt das Alter.' })).actionItems[0]).toMatchObject({ state: 'IN_PROGRESS', report: null });
    });

    it('first as a proposal, where they were not agreed yet', async () => {
      const id = await add({ state: 'PROPOSED' });
      expect(await step(partner, 'startActionItem', id)).toMatchObject({ refused: [{ code: 'NO_SUCH_MOVE', state: 'PROPOSED' }] });
      expect((await step(coordinator, 'agreeActionItem', id)).actionItems[0].state).toBe('AGREED');
    });

    it('until they are cancelled, with a reason', async () => {
      const id = await add();
      expect((await step(coordinator, 'cancelActionItem', id, 1, { reason: ' ' })).problems).toEqual([{ field: 'reason', code: 'REQUIRED' }]);
      expect((await step(coordinator, 'cancelActionItem', id, 1, { reason: 'Das Amt liefert selbst.' })).actionItems[0]).toMatchObject({ state: 'CANCELLED', cancelReason: 'Das Amt liefert selbst.', actions: [] });
      expect((await step(partner, 'reportActionItem', id, 2, { report: 'x' })).refused).toEqual([{ actionItemId: id, code: 'NO_SUCH_MOVE', state: 'CANCELLED' }]);
    });

    it('in the hands of whom they name: a person, or whoever has the seat', async () => {
      let named = '';
      const her = await stage.someone((personId) => world.membership(tenantId, (named = personId), welfareId));
      const seatId = await world.seat(tenantId, welfareId);
      const holder = await stage.someone(async (personId) => {
        await world.membership(tenantId, personId, welfareId);
        await world.holding(tenantId, seatId, personId);
      });
      const [toHer, toSeat] = [await add({ personId: named }), await add({ seatId })];
      expect((await step(her, 'startActionItem', toSeat)).__typename).toBe('NotAllowed');
      expect((await step(holder, 'startActionItem', toHer)).__typename).toBe('NotAllowed');
      expect([await step(her, 'startActionItem', toHer), await step(holder, 'startActionItem', toSeat)]).toMatchObject([{ __typename: 'ActionItemsChanged' }, { __typename: 'ActionItemsChanged' }]);
    });

    it('in the hands of every member where nobody leads, and of nobody else', async () => {
      const circleId = await world.organization(tenantId, { kind: 'CITIZENS', visibility: 'TENANT' });
      const [one, other] = [await stage.member(circleId), await stage.member(circleId)];
      const id = await add({ organizationId: circleId });
      expect((await read(one, id)).actions).toEqual(['actionItem.start', 'actionItem.report']);
      expect(await step(partner, 'startActionItem', id)).toEqual({ __typename: 'NotFound', id });
      expect((await step(one, 'startActionItem', id)).__typename).toBe('ActionItemsChanged');
      expect((await step(other, 'reportActionItem', id, 2, { report: 'Wir haben gefragt.' })).__typename).toBe('ActionItemsChanged');
      const led = await add({ organizationId: circleId });
      await leader(circleId);
      expect((await read(one, led)).actions).toEqual([]);
      expect(await step(one, 'startActionItem', led)).toEqual({ __typename: 'NotAllowed', action: 'actionItem.work' });
    });

    it('with words that whoever gave them may change, and nothing is told where nothing changed', async () => {
      const id = await add({ title: 'Zahlen liefern' });
      const edit = (version: number, parts: object = {}) => step(coordinator, 'editActionItem', id, version, { title: 'Zahlen liefern', note: '', ...parts });
      expect((await edit(1)).actionItems[0].version).toBe(1);
      expect((await edit(1, { note: 'Nach Alter', reportToId: welfareId })).actionItems[0]).toMatchObject({ version: 2, note: 'Nach Alter', reportTo: { id: welfareId } });
      expect(await edit(1, { title: 'anders' })).toMatchObject({ __typename: 'ActionItemsChangedMeanwhile', current: [{ id, version: 2 }] });
      expect(await stage.history(id)).toEqual([{ kind: 'ACTION_ITEM_EDITED', payload: { fields: ['note', 'reportTo'] }, note: 'Nach Alter' }]);
    });

    it('in other hands, when they are given to somebody else', async () => {
      const id = await add();
      const seatId = await world.seat(tenantId, groupId, 'Leitung der Planungsgruppe');
      expect((await step(coordinator, 'giveActionItem', id, 1, { seatId })).actionItems[0].addressee).toEqual({ organization: null, seat: { name: 'Leitung der Planungsgruppe' }, person: null });
      expect(await read(partner, id)).toBeNull();
    });

    it('through twenty edits at once, of which one wins', async () => {
      const id = await add();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => step(coordinator, 'editActionItem', id, 1, { title: `Titel ${n}`, note: '' })));
      expect(answers.map(({ __typename }) => __typename).filter((name) => name === 'ActionItemsChanged')).toHaveLength(1);
      expect(answers.filter(({ __typename }) => __typename === 'ActionItemsChangedMeanwhile')).toHaveLength(19);
      expect((await stage.history(id)).length).toBe(1);
    });
  });

  describe('that are put off', () => {
    const postpone = (id: string, version: number, due: string) => step(coordinator, 'postponeActionItem', id, version, { due, reason: 'Die Zahlen fehlen' });

    it('count, and climb to the organisation above the third time', async () => {
      const id = await add({ due: '2027-01-01' });
      expect((await postpone(id, 1, '2027-02')).actionItems[0]).toMatchObject({ carriedCount: 1, climbedTo: null });
      expect((await postpone(id, 2, '2027-03')).actionItems[0]).toMatchObject({ carriedCount: 2, climbedTo: null });
      const above = await stage.member(boardId);
      expect((await postpone(id, 3, '2027-04')).actionItems[0]).toMatchObject({ carriedCount: 3, climbedTo: { name: 'Verwaltungsvorstand' } });
      expect((await above.ask('{ myActionItems { climbed { id } } }')).data.myActionItems.climbed).toEqual([{ id }]);
      expect((await stage.history(id)).at(-1)?.payload).toMatchObject({ count: 3, climbsTo: boardId });
    });

    it('stay where nobody is above', async () => {
      const alone = await world.organization(tenantId, { name: 'Arbeitskreis', bodyId });
      const id = await add({ givenById: alone, carriedCount: 2, due: '2027-01-01' });
      const { actionItems } = await (await leader(alone)).verb('postponeActionItem', { actionItemId: id, version: 1, due: '2027-02', reason: 'x' }, CHANGED);
      expect(actionItems[0]).toMatchObject({ carriedCount: 3, climbedTo: null });
    });

    it('by nobody but whoever gave them', async () => {
      const id = await add();
      expect(await step(partner, 'postponeActionItem', id, 1, { due: '2100', reason: 'x' })).toEqual({ __typename: 'NotAllowed', action: 'actionItem.assign' });
    });
  });

  describe('many at once', () => {
    it('get a new date, other hands or an end, and are as before when that is taken back', async () => {
      const [one, two, three] = [await add({ due: '2027-01-01', carriedCount: 2 }), await add(), await add({ state: 'IN_PROGRESS' })];
      await change(
        coordinator,
        { actionItemId: one, version: 1, postpone: { due: '2027-06', reason: 'Haushalt' } },
        { actionItemId: two, version: 1, giveTo: { organizationId: groupId } },
        { actionItemId: three, version: 1, cancelReason: 'entfällt' },
      );
      expect([await stored(one), await stored(two), await stored(three)]).toMatchObject([{ carried_count: 3, climbed_to_id: boardId }, { organization_id: groupId }, { state: 'CANCELLED' }]);
      const back = await change(coordinator, ...[one, two, three].map((actionItemId) => ({ actionItemId, version: 2, takeBack: true })));
      expect(back.actionItems).toMatchObject([
        { due: { date: '2027-01-01', precision: 'MONTH' }, carriedCount: 2, climbedTo: null },
        { addressee: { organization: { id: welfareId } } },
        { state: 'IN_PROGRESS', cancelReason: null },
      ]);
      expect((await stage.history(three)).map(({ kind }) => kind)).toEqual(['ACTION_ITEM_CANCELLED', 'ACTION_ITEM_STEP_TAKEN_BACK']);
    });

    it('take nothing back that somebody else did, or that came before', async () => {
      const id = await add();
      await change(coordinator, { actionItemId: id, version: 1, cancelReason: 'entfällt' });
      const other = await leader(groupId);
      expect((await change(other, { actionItemId: id, version: 2, takeBack: true })).refused).toEqual([{ actionItemId: id, code: 'NOTHING_TO_TAKE_BACK', state: 'CANCELLED' }]);
      await change(coordinator, { actionItemId: id, version: 2, takeBack: true });
      expect((await change(coordinator, { actionItemId: id, version: 3, takeBack: true })).refused).toMatchObject([{ code: 'NOTHING_TO_TAKE_BACK' }]);
    });

    it('all or none, with what is in the way of each', async () => {
      const [open, settled, ofOthers] = [await add(), await add({ state: 'CONFIRMED' }), await add({ givenById: boardId })];
      const before = await stage.counts();
      const cancel = (actionItemId: string, version = 1) => ({ actionItemId, version, cancelReason: 'x' });
      expect((await change(coordinator, cancel(open), cancel(settled))).refused).toEqual([{ actionItemId: settled, code: 'NO_SUCH_MOVE', state: 'CONFIRMED' }]);
      expect((await change(coordinator, cancel(open, 9), cancel(settled))).current).toMatchObject([{ id: open }]);
      expect(await change(coordinator, cancel(open), cancel(newId()))).toMatchObject({ __typename: 'NotFound' });
      expect(await change(coordinator, cancel(open), cancel(ofOthers))).toMatchObject({ __typename: 'NotAllowed' });
      expect([await stage.counts(), (await stored(open)).state]).toEqual([before, 'AGREED']);
    });

    it.each([
      ['an Auftrag twice', (id: string) => [{ actionItemId: id, version: 1, cancelReason: 'x' }, { actionItemId: id, version: 1, cancelReason: 'x' }], 'changes.1.actionItemId'],
      ['no change', (id: string) => [{ actionItemId: id, version: 1 }], 'changes.0.actionItemId'],
      ['two changes of one', (id: string) => [{ actionItemId: id, version: 1, cancelReason: 'x', takeBack: true }], 'changes.0.actionItemId'],
    ])('not with %s', async (_case, changes, field) => {
      expect(await change(coordinator, ...changes(await add()))).toEqual({ __typename: 'InvalidInput', problems: [{ field, code: 'NOT_ALLOWED' }] });
    });

    it('not fifty-one, and not none', async () => {
      const id = await add();
      expect((await change(coordinator, ...Array.from({ length: 51 }, () => ({ actionItemId: id, version: 1, cancelReason: 'x' })))).problems[0]).toMatchObject({ code: 'TOO_MANY' });
      expect((await change(coordinator)).problems[0]).toMatchObject({ code: 'REQUIRED' });
    });
  });

  describe('for meetings', () => {
    const inUnit = <Result>(work: () => Promise<Result>) => stage.program.app.get(Units).run({ tenantId }, 'write', work);
    const actorOf = async ({ cookie }: Browser) => (await stage.program.app.get(ActorDirectory).find(cookie.split('=')[1])) as Actor;

    it('begin as proposals in the unit of the minutes, and are gone with it', async () => {
      const actor = await actorOf(coordinator);
      const input = { requestId: newId(), givenById: groupId, organizationId: welfareId, seatId: null, personId: null, title: 'Zahlen liefern', note: '', due: '2027-03', reportToId: null, taskId: null };
      const propose = () => stage.program.app.get(AssignActionItem).within(actor, input, 'PROPOSED');
      await expect(inUnit(async () => propose().then(() => Promise.reject(new Error('the minutes were not saved'))))).rejects.toThrow('not saved');
      expect(await titles(coordinator)).toEqual([]);
      const id = await inUnit(propose);
      expect(await read(coordinator, id)).toMatchObject({ state: 'PROPOSED', number: 1, actions: ['actionItem.edit', 'actionItem.postpone', 'actionItem.agree', 'actionItem.cancel'] });
    });

    it('come back to whoever gave them or is told of them, and to where they climbed', async () => {
      const [own, told, climbed] = [await add({ title: 'eigener', at: '2026-01-01T12:00:00Z' }), await add({ title: 'an den Vorstand', reportToId: boardId }), await add({ carriedCount: 3, climbedToId: boardId })];
      for (const state of ['PROPOSED', 'CONFIRMED', 'CANCELLED'] as const) await add({ state });
      const open = (organizationId: string) => inUnit(() => stage.program.app.get(OpenActionItems).givenBy(organizationId));
      expect((await open(groupId)).map(({ id }) => id)).toEqual([own, climbed]);
      expect((await open(groupId))[0]).toMatchObject({ title: 'eigener', since: '2026-01-01', carriedCount: 0, hasClimbed: false });
      expect((await open(boardId)).map(({ id, hasClimbed }) => [id, hasClimbed])).toEqual([[told, false], [climbed, true]]);
    });
  });

  describe('are listed', () => {
    it('by what is asked for', async () => {
      const seatId = await world.seat(tenantId, welfareId);
      await add({ title: 'spät', due: '2020-01-01', at: '2020-01-01T00:00:00Z' });
      await add({ title: 'an den Sitz', seatId, due: '2098-01-01' });
      await add({ title: 'gestiegen', carriedCount: 3, climbedToId: boardId, due: '2099-02-01' });
      await add({ title: 'gemeldet', state: 'REPORTED_DONE', due: '2099-03-01' });
      await add({ title: 'vom Vorstand', givenById: boardId, organizationId: groupId, due: '2099-04-01' });
      expect(await titles(coordinator)).toEqual(['spät', 'an den Sitz', 'gestiegen', 'gemeldet', 'vom Vorstand']);
      expect(await titles(coordinator, {}, ', order: DUE_LAST')).toEqual(['vom Vorstand', 'gemeldet', 'gestiegen', 'an den Sitz', 'spät']);
      expect((await titles(coordinator, {}, ', order: CARRIED'))[0]).toBe('gestiegen');
      expect((await titles(coordinator, {}, ', order: NEWEST')).at(-1)).toBe('spät');
      expect(await titles(coordinator, { isOverdue: true })).toEqual(['spät']);
      expect(await titles(coordinator, { isSilent: true })).toEqual(['spät']);
      expect(await titles(coordinator, { hasClimbed: true })).toEqual(['gestiegen']);
      expect(await titles(coordinator, { states: ['REPORTED_DONE'] })).toEqual(['gemeldet']);
      expect(await titles(coordinator, { givenById: boardId })).toEqual(['vom Vorstand']);
      expect(await titles(coordinator, { addresseeId: welfareId, text: 'SITZ' })).toEqual(['an den Sitz']);
      expect(await titles(coordinator, { isMine: true })).toEqual(['vom Vorstand']);
      expect((await list(coordinator, { isOverdue: true })).edges[0].node).toMatchObject({ silentSince: expect.any(String), daysLate: expect.any(Number) });
    });

    it.each(['DUE', 'DUE_LAST', 'CARRIED', 'NEWEST'])('page by page in the order %s, each once', async (order) => {
      const all = new Set<string>();
      for (let n = 0; n < 7; n += 1) all.add(await add({ due: n % 2 ? '2098-01-01' : '2099-01-01', carriedCount: n % 3 }));
      const seen: string[] = [];
      for (let [after, more] = ['', true]; more; ) {
        const page = await list(coordinator, {}, `, order: ${order}, first: 3, after: ${JSON.stringify(after)}`);
        expect(page.totalCount).toBe(7);
        seen.push(...page.edges.map(({ node }: any) => node.id));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect([seen.length, new Set(seen)]).toEqual([7, all]);
    });

    it('from the beginning for what is no cursor, and one page at a time however many are asked for', async () => {
      await add({ title: 'erster' });
      for (const after of ['x', 'é', Buffer.from(`2027-13-45/${newId()}`).toString('base64url'), Buffer.from(`1' or true/${newId()}`).toString('base64url')]) expect(await titles(coordinator, {}, `, after: ${JSON.stringify(after)}`)).toEqual(['erster']);
      expect(await titles(coordinator, {}, ', first: -5')).toEqual(['erster']);
    });

    it('on Heute: mine, what waits for my word, and nothing of others', async () => {
      const [mine, reported] = [await add(), await add({ state: 'REPORTED_DONE' })];
      const of = async (browser: Browser) => {
        const { addressed, toConfirm } = (await browser.ask('{ myActionItems { addressed { id } toConfirm { id } climbed { id } } }')).data.myActionItems;
        return [addressed.map(({ id }: any) => id), toConfirm.map(({ id }: any) => id)];
      };
      expect(await of(partner)).toEqual([[mine], []]);
      expect(await of(coordinator)).toEqual([[], [reported]]);
      expect(await of(await stage.member(groupId))).toEqual([[], []]);
      expect(await of(await stage.granted('PLANNER'))).toEqual([[], []]);
    });

    it('as counts on the page of an organisation', async () => {
      await add({ due: '2020-01-01' });
      await add({ state: 'CONFIRMED' });
      const counts = async (id: string) => (await coordinator.ask('query ($id: ID!) { organization(id: $id) { actionItemCounts { given received overdue } } }', { id })).data.organization.actionItemCounts;
      expect([await counts(groupId), await counts(welfareId)]).toEqual([{ given: 1, received: 0, overdue: 0 }, { given: 0, received: 1, overdue: 1 }]);
    });

    it('to those who take part, with their history, and to nobody else', async () => {
      const id = await add({ reportToId: boardId, visibility: 'PARTICIPANTS' });
      await step(coordinator, 'cancelActionItem', id, 1, { reason: 'entfällt' });
      const outside = await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }));
      const told = async (browser: Browser) => (await browser.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind references { name } } } }', { id })).data.activity.nodes.length;
      expect([await told(partner), await told(await stage.member(boardId)), await told(outside)]).toEqual([1, 1, 0]);
      expect([await titles(partner), await titles(outside), await read(outside, id)]).toEqual([['Zahlen liefern'], [], null]);
    });
  });
});

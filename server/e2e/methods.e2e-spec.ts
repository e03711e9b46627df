import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { MethodWorld } from '../testing/method-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const METHOD = 'id name kinds purpose effort effortHours groupFrom groupTo steps questions isRetired version actions';
const ANSWER = `... on MethodChanged { method { ${METHOD} } } ... on InvalidInput { problems { field code } }`;
const CHANGE = `${ANSWER} ... on MethodChangedMeanwhile { current { name version } }`;
const CONTENT = { kinds: ['PARTICIPATION'], purpose: 'Alle kommen zu Wort.', effort: 'LOW', groupFrom: 6, groupTo: 12, questions: ['Wer fehlt?'] };

describe('the Methodenkoffer', () => {
  let stage: Stage;
  let [planner, partner] = [{} as Browser, {} as Browser];

  const all = async (browser = planner) => (await browser.ask(`{ methods { ${METHOD} } }`)).data.methods as any[];
  const add = (name: string, parts: object = {}, browser = planner) => browser.verb('addMethod', { requestId: newId(), name, ...CONTENT, ...parts }, ANSWER) as Promise<any>;

  const addShipped = async () => (await planner.ask('mutation { addShippedMethods { ... on ShippedMethodsAdded { count } } }')).data.addShippedMethods;

  beforeAll(async () => {
    stage = await Stage.set();
    planner = await stage.granted('PLANNER');
    partner = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'WELFARE_ORGANIZATION' }), 'MEMBER');
  });
  beforeEach(() => sql(stage.database.postgres, 'delete from method where tenant_id = $1', [stage.tenantId]));
  afterAll(() => stage.strike());

  it('gives what it lacks of the shipped methods, each with questions to ask before, and changes none', async () => {
    expect(await addShipped()).toEqual({ count: 20 });
    const shipped = await all();
    expect(shipped.every(({ questions, steps }) => questions.length > 2 && steps.length > 2)).toBe(true);
    const cafe = shipped.find(({ name }) => name === 'World-Café');
    await planner.verb('editMethod', { methodId: cafe.id, version: 1, ...CONTENT, name: 'Tischgespräche' });
    await sql(stage.database.postgres, `delete from method where tenant_id = $1 and shipped_key = 'blitzlicht'`, [stage.tenantId]);
    expect(await addShipped()).toEqual({ count: 1 });
    expect((await all()).map(({ name }) => name)).toEqual(expect.arrayContaining(['Tischgespräche', 'Blitzlicht']));
  });

  it('is read by everybody in the Planungskreis, by name, and kept by whoever plans', async () => {
    await add('Ämtertour');
    await add('Zeitstrahl');
    await add('Bildkarten');
    expect((await all(partner)).map(({ name, actions }) => [name, actions])).toEqual([['Ämtertour', []], ['Bildkarten', []], ['Zeitstrahl', []]]);
    expect((await add('Ausflug', {}, partner)).__typename).toBe('NotAllowed');
  });

  it('is not kept by somebody whose planning ends at one body', async () => {
    const bodyId = await stage.world.body(stage.tenantId);
    const limited = await stage.someone((personId) => sql(stage.database.postgres, `insert into role_grant (tenant_id, id, person_id, role, body_id, valid_from) values ($1, $2, $3, 'PLANNER', $4, '2020-01-01')`, [stage.tenantId, newId(), personId, bodyId]));
    expect((await add('Ausflug', {}, limited)).__typename).toBe('NotAllowed');
  });

  it('adds one thing on a double click', async () => {
    const requestId = newId();
    await add('Ausflug', { requestId });
    expect((await add('Ausflug', { requestId })).method.name).toBe('Ausflug');
    expect(await all()).toHaveLength(1);
  });

  it('says which field cannot be like that', async () => {
    await add('Ausflug');
    expect(await add('Ausflug')).toMatchObject({ problems: [{ field: 'name', code: 'SAME_AS_BEFORE' }] });
    expect(await add('Fest', { groupFrom: 12, groupTo: 6 })).toMatchObject({ problems: [{ field: 'groupTo', code: 'OUT_OF_RANGE' }] });
    expect(await add('Fest', { kinds: [] })).toMatchObject({ problems: [{ field: 'kinds', code: 'REQUIRED' }] });
    expect(await add('Fest', { kinds: ['EVALUATION', 'EVALUATION'] })).toMatchObject({ problems: [{ field: 'kinds', code: 'NOT_ALLOWED' }] });
    expect(await add('Fest', { purpose: ' ' })).toMatchObject({ problems: [{ field: 'purpose', code: 'REQUIRED' }] });
  });

  it('shows how it is now to whoever wrote on an older one', async () => {
    const { id } = (await add('Ausflug')).method;
    await planner.verb('editMethod', { methodId: id, version: 1, ...CONTENT, name: 'Rundgang' });
    expect(await planner.verb('editMethod', { methodId: id, version: 1, ...CONTENT, name: 'Spaziergang' }, CHANGE)).toEqual({ __typename: 'MethodChangedMeanwhile', current: { name: 'Rundgang', version: 2 } });
  });

  it('retires what is not used any more, and takes it into use again', async () => {
    const { id } = (await add('Ausflug')).method;
    await add('Zeitstrahl');
    expect((await planner.verb('retireMethod', { methodId: id, version: 1 }, CHANGE) as any).method).toMatchObject({ isRetired: true, actions: ['method.edit', 'method.restore'] });
    expect((await all()).map(({ name }) => name)).toEqual(['Zeitstrahl', 'Ausflug']);
    expect((await planner.verb('restoreMethod', { methodId: id, version: 2 }, CHANGE) as any).method.isRetired).toBe(false);
  });

  it('tells everybody its history, newest first', async () => {
    const { id } = (await add('Ausflug')).method;
    await planner.verb('editMethod', { methodId: id, version: 1, ...CONTENT, name: 'Rundgang' });
    await planner.verb('retireMethod', { methodId: id, version: 2 });
    await planner.verb('restoreMethod', { methodId: id, version: 3 });
    const { activity } = (await partner.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind references { name } } } }', { id })).data;
    expect(activity.nodes.map(({ kind }: any) => kind)).toEqual(['METHOD_RESTORED', 'METHOD_RETIRED', 'METHOD_EDITED', 'METHOD_ADDED']);
    expect(activity.nodes[0].references).toEqual([{ name: 'Rundgang' }]);
  });

  it('writes no history of what was refused', async () => {
    const { id } = (await add('Ausflug')).method;
    await planner.verb('retireMethod', { methodId: id, version: 7 });
    expect((await stage.history(id)).map(({ kind }) => kind)).toEqual(['METHOD_ADDED']);
  });

  it('tells nothing of the methods of another Planungskreis', async () => {
    const id = await new MethodWorld(stage.database.postgres).method(await stage.world.tenant());
    expect((await planner.ask('query ($id: ID!) { method(id: $id) { id } }', { id })).data.method).toBeNull();
    expect((await planner.verb('retireMethod', { methodId: id, version: 1 })).__typename).toBe('NotFound');
  });
});

import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { MethodWorld } from '../../../testing/method-world.js';

describe('methods in the database, whoever writes', () => {
  let database: TestDatabase;
  let methods: MethodWorld;
  let tenantId = '';

  const set = (id: string, columns: string) => sql(database.postgres, `update method set ${columns} where id = $1`, [id]);

  beforeAll(async () => {
    database = await freshDatabase();
    methods = new MethodWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await new CycleWorld(database.postgres).tenant();
  });

  it.each([
    ['a method that is for nothing', `kinds = '{}'`, 'method_kinds_check'],
    ['a method that is for something that nobody knows', `kinds = '{"MARKETING"}'`, 'method_kinds_check'],
    ['a method that is for the same thing twice', `kinds = '{"EVALUATION","EVALUATION"}'`, 'method_kinds_check'],
    ['a group that ends before it begins', 'group_from = 12, group_to = 6', 'method_group_check'],
    ['an effort that nobody knows', `effort = 'HUGE'`, 'method_effort_check'],
    ['a method that says not what for', `purpose = ''`, 'method_texts_check'],
    ['more questions than anybody asks', `questions = array_fill('Warum?'::text, array[21])`, 'method_lists_check'],
  ])('refuses %s', async (_what, columns, constraint) => {
    await expect(set(await methods.method(tenantId), columns)).rejects.toThrow(constraint);
  });

  it('takes a method that is for both, and for a group without an upper end', async () => {
    const id = await methods.method(tenantId);
    await set(id, `kinds = '{"PARTICIPATION","EVALUATION"}', group_from = 12, group_to = null`);
    expect(await sql(database.postgres, 'select group_from, group_to from method where id = $1', [id])).toEqual([{ group_from: 12, group_to: null }]);
  });

  it('has each name once in a Planungskreis, and again in another one', async () => {
    await methods.method(tenantId, { name: 'World-Café' });
    await expect(methods.method(tenantId, { name: 'World-Café' })).rejects.toThrow('method_name_key');
    await methods.method(await new CycleWorld(database.postgres).tenant(), { name: 'World-Café' });
  });
});

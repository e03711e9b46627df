import { ContributionWorld } from '../../../testing/contribution-world.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';

describe('what the database holds about contributions, whoever writes', () => {
  let database: TestDatabase;
  let contributions: ContributionWorld;
  let [tenantId, bodyId, personId, foreignId] = ['', '', '', ''];
  let [id, otherId] = ['', ''];

  const set = (of: string, columns: string) => sql(database.postgres, `update contribution set ${columns} where id = $1`, [of]);

  beforeAll(async () => {
    database = await freshDatabase();
    const world = new CycleWorld(database.postgres);
    contributions = new ContributionWorld(database.postgres);
    [tenantId, foreignId] = [await world.tenant(), await world.tenant()];
    bodyId = await world.body(tenantId);
    personId = await world.person(tenantId);
  });
  beforeEach(async () => {
    [id, otherId] = [await contributions.contribution(tenantId, { bodyId }), await contributions.contribution(tenantId, { bodyId })];
  });

  it('holds none without a last day for its answer (rule 25)', async () => {
    await expect(set(id, 'answer_due = null')).rejects.toThrow('answer_due');
  });

  it.each([`state = 'ANSWERED'`, `state = 'CLOSED', closed_at = now()`])('takes %s only of one that has an answer (rule 25)', async (columns) => {
    await expect(set(id, columns)).rejects.toThrow('closed only when it was answered');
    await contributions.answer(tenantId, id, personId);
    await set(id, columns);
  });

  it('lets the program change no answer, and take none away', async () => {
    await expect(sql(database.app, 'update contribution_answer set tenant_id = tenant_id')).rejects.toThrow('permission denied');
    await expect(sql(database.app, 'delete from contribution_answer')).rejects.toThrow('permission denied');
    await expect(sql(database.app, 'delete from contribution')).rejects.toThrow('permission denied');
  });

  it('merges one into another, never into itself, and nothing into what is merged itself', async () => {
    await contributions.merge(otherId, id);
    await expect(contributions.merge(id, id)).rejects.toThrow('contribution_merged_check');
    await expect(contributions.merge(id, await contributions.contribution(tenantId, { bodyId }))).rejects.toThrow('merged no further');
    await expect(contributions.merge(await contributions.contribution(tenantId, { bodyId }), otherId)).rejects.toThrow('merged no further');
    await expect(set(otherId, `merged_into = null`)).rejects.toThrow('contribution_merged_check');
  });

  it('keeps name and address of nobody who has an account', async () => {
    const own = await contributions.contribution(tenantId, { bodyId, personId });
    await expect(set(own, `citizen_name = 'Erika'`)).rejects.toThrow('contribution_citizen_check');
    await expect(set(id, `person_id = '${personId}'`)).rejects.toThrow('contribution_from_check');
    await expect(set(id, 'citizen_confirmed_at = now()')).rejects.toThrow('contribution_address_check');
  });

  it('names nobody whose words were written down unless they agreed', async () => {
    await contributions.record(id, personId, { answerWay: 'Aushang im Bürgerhaus' });
    await expect(set(id, `citizen_name = 'Erna'`)).rejects.toThrow('contribution_agreed_check');
    await set(id, `citizen_name = 'Erna', is_name_agreed = true`);
    await expect(set(id, 'occasion = null')).rejects.toThrow('contribution_recorded_check');
    await expect(set(otherId, `answer_way = 'Aushang'`)).rejects.toThrow('contribution_recorded_check');
    const own = await contributions.contribution(tenantId, { bodyId, personId });
    await expect(contributions.record(own, personId)).rejects.toThrow('contribution_recorded_check');
  });

  it('leads to one thing by one answer', async () => {
    const answerId = await contributions.answer(tenantId, id, personId);
    const both = 'update contribution_answer set measure_id = $2, goal_id = $2 where id = $1';
    await expect(sql(database.postgres, both, [answerId, tenantId])).rejects.toThrow('contribution_answer_link_check');
    await expect(contributions.answer(tenantId, id, personId, { measureId: tenantId })).rejects.toThrow('contribution_answer_measure_fkey');
  });

  it('knows what belongs to the same Planungskreis only', async () => {
    await expect(contributions.contribution(foreignId, { bodyId })).rejects.toThrow('contribution_body_fkey');
    await expect(contributions.answer(foreignId, id, personId)).rejects.toThrow('contribution_answer_contribution_fkey');
  });

  it('shows the program a public page by its exact address, that one alone, and changes none so', async () => {
    await contributions.page(tenantId, 'voerde', { bodyId });
    const foreignBody = await new CycleWorld(database.postgres).body(foreignId);
    await contributions.page(foreignId, 'anderswo', { bodyId: foreignBody });
    const at = (address: string) => `${database.app}?options=${encodeURIComponent(`-c app.page_address=${address}`)}`;
    const seen = (address: string) => sql<{ slug: string }>(at(address), 'select slug from contribution_page');
    expect([await seen('voerde'), await seen('Voerde'), await seen('%')]).toEqual([[{ slug: 'voerde' }], [], []]);
    expect(await sql(database.app, 'select slug from contribution_page')).toEqual([]);
    expect(await sql(at('voerde'), 'update contribution_page set is_open = true returning slug')).toEqual([]);
  });
});

import { addActionItem } from '../../../testing/action-items.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { World } from '../../../testing/world.js';

describe('what the database holds about Aufträge, whoever writes', () => {
  let database: TestDatabase;
  let world: World;
  let [tenantId, givenById, personId, id] = ['', '', '', ''];

  const set = (assignments: string, values: unknown[] = [], of = id) => sql(database.postgres, `update action_item set ${assignments} where id = $1`, [of, ...values]);
  const add = (parts: Partial<Parameters<typeof addActionItem>[2]> = {}) => addActionItem(database.postgres, tenantId, { givenById, ...parts });

  beforeAll(async () => {
    database = await freshDatabase();
    world = new World(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    givenById = await world.organization(tenantId);
    personId = await world.person(tenantId);
    id = await add();
  });

  it('gives each to an organisation or a seat, and to a person only in addition (rule 4)', async () => {
    const seatId = await world.seat(tenantId, givenById);
    await set('organization_id = null, seat_id = $2, person_id = $3', [seatId, personId]);
    await expect(set('organization_id = $2', [givenById])).rejects.toThrow('action_item_addressee_check');
    await expect(set('seat_id = null')).rejects.toThrow('action_item_addressee_check');
  });

  it('numbers them once for each organisation that gives', async () => {
    await add({ number: 7 });
    await expect(add({ number: 7 })).rejects.toThrow('action_item_number_key');
    await add({ number: 7, givenById: await world.organization(tenantId) });
  });

  it('knows no state beside those of its life, and a day only with its precision', async () => {
    await expect(set(`state = 'DONE'`)).rejects.toThrow('action_item_state_check');
    await expect(set(`due_precision = 'WEEK'`)).rejects.toThrow('action_item_due_check');
  });

  it('has a report exactly while it was reported', async () => {
    const report = `report = 'liegt vor', reported_by = $2, reported_at = now()`;
    await expect(set(report, [personId])).rejects.toThrow('action_item_reported_check');
    await expect(set(`state = 'REPORTED_DONE'`)).rejects.toThrow('action_item_reported_check');
    await expect(set(`state = 'REPORTED_DONE', report = 'liegt vor'`)).rejects.toThrow('action_item_reported_check');
    await set(`state = 'REPORTED_DONE', ${report}`, [personId]);
    await expect(set(`state = 'IN_PROGRESS'`)).rejects.toThrow('action_item_reported_check');
  });

  it('is confirmed only as something that was reported, by somebody', async () => {
    const reported = await add({ state: 'REPORTED_DONE' });
    await expect(set(`state = 'CONFIRMED'`, [], reported)).rejects.toThrow('action_item_confirmed_check');
    await expect(set('confirmed_by = $2, confirmed_at = now()', [personId], reported)).rejects.toThrow('action_item_confirmed_check');
    await expect(set(`state = 'CONFIRMED', confirmed_by = $2, confirmed_at = now()`, [personId])).rejects.toThrow('action_item_reported_check');
    await set(`state = 'CONFIRMED', confirmed_by = $2, confirmed_at = now()`, [personId], reported);
  });

  it('is cancelled with a reason, and has one only then', async () => {
    await expect(set(`state = 'CANCELLED'`)).rejects.toThrow('action_item_cancelled_check');
    await expect(set(`cancel_reason = 'weil'`)).rejects.toThrow('action_item_cancelled_check');
    await expect(set(`state = 'CANCELLED', cancel_reason = ''`)).rejects.toThrow('action_item_texts_check');
    await set(`state = 'CANCELLED', cancel_reason = 'weil'`);
  });

  it('climbs on a day, and not before the third postponement', async () => {
    await expect(set('carried_count = -1')).rejects.toThrow('action_item_carried_check');
    await expect(set('carried_count = 3, climbed_to_id = $2', [givenById])).rejects.toThrow('action_item_carried_check');
    await expect(set('carried_count = 2, climbed_to_id = $2, climbed_on = current_date', [givenById])).rejects.toThrow('action_item_carried_check');
    await set('carried_count = 3, climbed_to_id = $2, climbed_on = current_date', [givenById]);
  });

  it('was agreed before anything else happened to it', async () => {
    await expect(set('agreed_at = null')).rejects.toThrow('action_item_agreed_check');
    await expect(set(`state = 'IN_PROGRESS'`, [], await add({ state: 'PROPOSED' }))).rejects.toThrow('action_item_agreed_check');
  });

  it('names nothing of another Planungskreis', async () => {
    const foreign = await world.organization(await world.tenant());
    for (const column of ['given_by_id', 'organization_id', 'report_to_id']) await expect(set(`${column} = $2`, [foreign])).rejects.toThrow('fkey');
  });
});

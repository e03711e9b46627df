import { addActionItem } from '../../../testing/action-items.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { newId } from '../../kernel/ids.js';
import type { ActionItemState } from '../action-items/index.js';

describe('what the database holds about broken places that are handed out, whoever writes', () => {
  let database: TestDatabase;
  let [tenantId, organizationId, subjectId] = ['', '', ''];

  const item = (state: ActionItemState = 'AGREED', tenant = tenantId, givenById = organizationId) => addActionItem(database.postgres, tenant, { givenById, state });
  const handOut = (actionItemId: string, gap = 'GOAL_WITHOUT_FINDING', subject = subjectId) => sql(database.postgres, 'insert into gap_assignment (tenant_id, action_item_id, gap, subject_id) values ($1, $2, $3, $4)', [tenantId, actionItemId, gap, subject]);

  beforeAll(async () => {
    database = await freshDatabase();
  });
  beforeEach(async () => {
    const world = new CycleWorld(database.postgres);
    tenantId = await world.tenant();
    organizationId = await world.organization(tenantId);
    await world.person(tenantId);
    subjectId = newId();
  });

  it.each<ActionItemState>(['PROPOSED', 'AGREED', 'IN_PROGRESS', 'REPORTED_DONE'])('hands nothing out twice while the first Auftrag is %s', async (state) => {
    await handOut(await item(state));
    await expect(handOut(await item())).rejects.toThrow('gap_assignment_open_check');
  });

  it.each<ActionItemState>(['CONFIRMED', 'CANCELLED'])('hands it out again once the first Auftrag is %s', async (state) => {
    await handOut(await item(state));
    await handOut(await item());
  });

  it('hands out another place of the same thing, and the same place of another thing', async () => {
    await handOut(await item());
    await handOut(await item(), 'GOAL_WITHOUT_RESOLUTION');
    await handOut(await item(), 'GOAL_WITHOUT_FINDING', newId());
  });

  it('has one of two who hand out the same place at once wait, and refuses that one', async () => {
    const [one, other] = [await item(), await item()];
    const outcomes = await Promise.allSettled([handOut(one), handOut(other)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes no Auftrag of another Planungskreis', async () => {
    const world = new CycleWorld(database.postgres);
    const foreign = await world.tenant();
    const foreignItem = await item('AGREED', foreign, await world.organization(foreign));
    await expect(handOut(foreignItem)).rejects.toThrow('gap_assignment_action_item_fkey');
  });
});

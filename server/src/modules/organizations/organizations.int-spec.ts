import pg from 'pg';
import { freshDatabase, sql, type TestDatabase, untilSomebodyWaits } from '../../../testing/database.js';
import { World } from '../../../testing/world.js';
import { newId } from '../../kernel/ids.js';

describe('what the database holds about organisations, whoever writes', () => {
  let database: TestDatabase;
  let world: World;
  let tenantId: string;

  const write = (text: string, values: unknown[] = []) => sql(database.postgres, text, values);
  const body = async (kind: string, { ags = null, countyKey = null, parentId = null, parentCountyKey = null, tenant = tenantId }: { ags?: string | null; countyKey?: string | null; parentId?: string | null; parentCountyKey?: string | null; tenant?: string }) => {
    const id = newId();
    await write(`insert into body (tenant_id, id, kind, name, ags, county_key, parent_id, parent_county_key) values ($1, $2, $3, 'Ort', $4, $5, $6, $7)`, [tenant, id, kind, ags, countyKey, parentId, parentCountyKey]);
    return id;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    world = new World(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
  });

  describe('official keys (rule 1)', () => {
    it('have eight digits for a municipality and five for a county, kept as text', async () => {
      await body('COUNTY', { countyKey: '05378' });
      await body('MUNICIPALITY', { ags: '05170044' });
      expect(await write('select county_key, ags from body where tenant_id = $1 order by ags', [tenantId])).toEqual([{ county_key: null, ags: '05170044' }, { county_key: '05378', ags: null }]);
    });

    it.each([
      ['seven digits', 'MUNICIPALITY', { ags: '5170044' }],
      ['a letter', 'MUNICIPALITY', { ags: '0517004a' }],
      ['digits of another script', 'MUNICIPALITY', { ags: '٠٥١٧٠٠٤٤' }],
      ['none', 'MUNICIPALITY', {}],
      ['a county with an AGS', 'COUNTY', { ags: '05378000', countyKey: '05378' }],
      ['a county with four digits', 'COUNTY', { countyKey: '5378' }],
      ['a city with a county key', 'CITY', { ags: '05111000', countyKey: '05111' }],
    ])('refuse %s', async (_what, kind, parts) => {
      await expect(body(kind, parts)).rejects.toThrow(/body_(ags|county_key)_check/);
    });

    it('begin with the key of the county that the municipality belongs to', async () => {
      const parentId = await body('COUNTY', { countyKey: '05378' });
      await body('MUNICIPALITY', { ags: '05378004', parentId, parentCountyKey: '05378' });
      await expect(body('MUNICIPALITY', { ags: '05170044', parentId, parentCountyKey: '05378' })).rejects.toThrow('body_ags_in_county_check');
      await expect(body('MUNICIPALITY', { ags: '05170044', parentId, parentCountyKey: '05170' })).rejects.toThrow('body_parent_fkey');
      await expect(body('MUNICIPALITY', { ags: '05170044', parentId })).rejects.toThrow('body_parent_check');
    });

    it('occur once in a Planungskreis, and again in another', async () => {
      await body('MUNICIPALITY', { ags: '05170044' });
      await expect(body('MUNICIPALITY', { ags: '05170044' })).rejects.toThrow('body_ags_key');
      await body('MUNICIPALITY', { ags: '05170044', tenant: await world.tenant() });
    });
  });

  it('every period ends on or after the day it begins (rule 2)', async () => {
    const [person, organization] = [await world.person(tenantId), await world.organization(tenantId)];
    const period = { from: '2024-02-02', until: '2024-02-01' };
    await expect(world.membership(tenantId, person, organization, period)).rejects.toThrow('membership_period_check');
    await expect(world.role(tenantId, person, 'PLANNER', period)).rejects.toThrow('role_grant_period_check');
    await expect(write(`update organization set valid_from = '2024-02-02', valid_until = '2024-02-01' where id = $1`, [organization])).rejects.toThrow('organization_period_check');
    await world.membership(tenantId, person, organization, { from: '2024-02-02', until: '2024-02-02' });
  });

  describe('seats (rule 3)', () => {
    const hold = (seatId: string, personId: string, parts: Parameters<World['holding']>[3] = {}) => world.holding(tenantId, seatId, personId, parts);
    let seat: string;
    let [one, two] = ['', ''];

    beforeEach(async () => {
      seat = await world.seat(tenantId, await world.organization(tenantId));
      [one, two] = [await world.person(tenantId), await world.person(tenantId)];
    });

    it('have one holder at a time, also when two are entered at once', async () => {
      const outcomes = await Promise.allSettled([hold(seat, one), hold(seat, two)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('pass from one to the next, on the day after', async () => {
      await hold(seat, one, { until: '2024-06-30' });
      await expect(hold(seat, two, { from: '2024-06-30' })).rejects.toThrow('seat_holding_one_holder');
      await hold(seat, two, { from: '2024-07-01' });
    });

    it('may have deputies beside the holder, and only deputies stand in', async () => {
      await hold(seat, one);
      await hold(seat, two, { kind: 'DEPUTY', acting: '2024-07-01' });
      await expect(hold(seat, two, { from: '2030-01-01', acting: '2030-01-01' })).rejects.toThrow('seat_holding_acting_check');
    });

    it('have nobody as deputy twice at a time', async () => {
      await hold(seat, one, { kind: 'DEPUTY', until: '2024-06-30' });
      await expect(hold(seat, one, { kind: 'DEPUTY', from: '2024-06-30' })).rejects.toThrow('seat_holding_no_double');
      await hold(seat, one, { kind: 'DEPUTY', from: '2024-07-01' });
      await hold(seat, two, { kind: 'DEPUTY' });
    });
  });

  it('nobody belongs to an organisation twice at a time (rule 3)', async () => {
    const [person, organization] = [await world.person(tenantId), await world.organization(tenantId)];
    await world.membership(tenantId, person, organization, { until: '2023-12-31' });
    await expect(world.membership(tenantId, person, organization, { role: 'CHAIR', from: '2023-12-31' })).rejects.toThrow('membership_no_double');
    await world.membership(tenantId, person, organization, { role: 'CHAIR', from: '2024-01-01' });
  });

  describe('parents', () => {
    const put = (client: { query(text: string, values: unknown[]): Promise<unknown> }, id: string, below: string) => client.query('update organization set parent_id = $2 where id = $1', [id, below]);
    const around = { query: write };

    it('close no circle, neither of one nor of many', async () => {
      const a = await world.organization(tenantId);
      const b = await world.organization(tenantId, { parentId: a });
      const c = await world.organization(tenantId, { parentId: b });
      await expect(put(around, a, a)).rejects.toThrow(/organization_parent_check|closes a circle/);
      await expect(put(around, a, c)).rejects.toThrow('closes a circle');
      await put(around, c, a);
      await put(around, b, c);
    });

    it('close no circle when two are put below each other at the same moment', async () => {
      const [a, b] = [await world.organization(tenantId), await world.organization(tenantId)];
      const [one, two] = [new pg.Client(database.postgres), new pg.Client(database.postgres)];
      await Promise.all([one.connect(), two.connect()]);
      await Promise.all([one.query('begin'), two.query('begin')]);
      await put(one, a, b);
      const second = put(two, b, a).then(() => 'put', (error: Error) => error.message);
      await untilSomebodyWaits(database.postgres);
      await one.query('commit');
      expect(await second).toContain('closes a circle');
      await two.query('rollback');
      await Promise.all([one.end(), two.end()]);
    });
  });

  it('an organisation is shared in one of four ways', async () => {
    await expect(world.organization(tenantId, { visibility: 'SECRET' })).rejects.toThrow('organization_visibility_check');
  });

  it('a body has one administration', async () => {
    const bodyId = await body('MUNICIPALITY', { ags: '05170044' });
    await world.organization(tenantId, { kind: 'ADMINISTRATION', bodyId });
    await expect(world.organization(tenantId, { kind: 'ADMINISTRATION', bodyId })).rejects.toThrow('organization_one_administration');
    await world.organization(tenantId, { kind: 'OFFICE', bodyId });
  });

  it('no row points into another Planungskreis (rule 11)', async () => {
    const foreign = await world.tenant('Fremd');
    const [person, organization] = [await world.person(tenantId), await world.organization(foreign)];
    await expect(world.membership(tenantId, person, organization)).rejects.toThrow('membership_organization_fkey');
    await expect(world.membership(foreign, person, organization)).rejects.toThrow('membership_person_fkey');
    await expect(world.seat(tenantId, organization)).rejects.toThrow('seat_organization_fkey');
  });
});

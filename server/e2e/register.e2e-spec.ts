import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

describe('the register of a Planungskreis', () => {
  let stage: Stage;
  let planner: Browser;
  let county = '';

  const write = (text: string, values: unknown[]) => sql(stage.database.postgres, text, values);
  const add = (officialKeys: string[], countyId = county) =>
    planner.verb('addMunicipalities', { countyId, officialKeys }, '... on MunicipalitiesAdded { bodies { name officialKey parentId } } ... on InvalidInput { problems { field code } } ... on NotFound { id }');

  beforeAll(async () => {
    stage = await Stage.set();
    planner = await stage.granted('PLANNER');
    county = newId();
    await write(`insert into body (tenant_id, id, kind, name, county_key) values ($1, $2, 'COUNTY', 'Rheinisch-Bergischer Kreis', '05378')`, [stage.tenantId, county]);
  });
  afterAll(() => stage.strike());

  it('knows the municipalities of a county with their keys', async () => {
    const registered = (await planner.ask('{ municipalityRegister(countyKey: "05378") { ags name } }')).data.municipalityRegister;
    expect(registered.map(({ name }: { name: string }) => name)).toEqual(['Bergisch Gladbach', 'Burscheid', 'Kürten', 'Leichlingen (Rhld.)', 'Odenthal', 'Overath', 'Rösrath', 'Wermelskirchen']);
    expect((await planner.ask('{ municipalityRegister(countyKey: "09999") { ags } }')).data.municipalityRegister).toEqual([]);
  });

  it('takes in municipalities with their administrations, each once', async () => {
    await add(['05378004', '05378020']);
    const { bodies } = await add(['05378020', '05378032']);
    expect(bodies).toEqual([
      { name: 'Rheinisch-Bergischer Kreis', officialKey: '05378', parentId: null },
      { name: 'Bergisch Gladbach', officialKey: '05378004', parentId: county },
      { name: 'Odenthal', officialKey: '05378020', parentId: county },
      { name: 'Wermelskirchen', officialKey: '05378032', parentId: county },
    ]);
    const administrations = await sql(stage.database.postgres, `select name from organization where kind = 'ADMINISTRATION' and tenant_id = $1 order by name`, [stage.tenantId]);
    expect(await sql(stage.database.postgres, `select count(*)::int as told from activity where kind = 'ORGANIZATION_ADDED' and tenant_id = $1`, [stage.tenantId])).toEqual([{ told: 3 }]);
    expect(administrations.map(({ name }) => name as string)).toEqual(['Gemeindeverwaltung Odenthal', 'Stadtverwaltung Bergisch Gladbach', 'Stadtverwaltung Wermelskirchen']);
  });

  it('takes in no municipality of another county, and none of a county that there is not', async () => {
    const before = await stage.counts();
    expect((await add(['05378008', '05170044'])).problems).toEqual([{ field: 'officialKeys.1', code: 'NOT_ALLOWED' }]);
    const unknown = newId();
    expect(await add(['05378008'], unknown)).toEqual({ __typename: 'NotFound', id: unknown });
    expect(await stage.counts()).toEqual(before);
  });

  it('takes in an organisation once for a double click, with a seat and who holds it', async () => {
    const input = { requestId: newId(), kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz <Mitte>', bodyId: county };
    const [one, two] = await Promise.all([1, 2].map(() => planner.verb('addOrganization', input, '... on OrganizationAdded { organization { id name kind body { name } } }')));
    expect(one).toEqual(two);
    expect((await stage.history(one.organization.id)).map(({ kind, payload }) => [kind, payload])).toEqual([['ORGANIZATION_ADDED', { kind: 'AREA_CONFERENCE', bodyId: county, parentId: null }]]);
    expect(one.organization).toMatchObject({ name: 'Sozialraumkonferenz <Mitte>', kind: 'AREA_CONFERENCE', body: { name: 'Rheinisch-Bergischer Kreis' } });
    const holderId = await stage.world.person(stage.tenantId, { givenName: 'Uwe', familyName: 'Hartmann' });
    const { id: organizationId } = one.organization as { id: string };
    await planner.verb('addSeat', { requestId: newId(), organizationId, title: 'Leitung', holderId });
    const { directory } = (await planner.ask('{ directory { organization { id } seats { title holder } } }')).data;
    expect(directory.find(({ organization }: any) => organization.id === organizationId).seats).toEqual([{ title: 'Leitung', holder: 'Uwe Hartmann' }]);
  });

  it('has no organisation of an unknown body, no seat in an unknown organisation and none held by a stranger', async () => {
    const before = await stage.counts();
    const [bodyId, stranger] = [newId(), await stage.world.person(await stage.world.tenant('Fremd'))];
    for (const parts of [{ bodyId }, { parentId: bodyId }]) {
      expect(await planner.verb('addOrganization', { requestId: newId(), kind: 'OFFICE', name: 'Amt', ...parts }, '... on NotFound { id }')).toEqual({ __typename: 'NotFound', id: bodyId });
    }
    const organizationId = await stage.world.organization(stage.tenantId);
    const seat = (parts: object) => planner.verb('addSeat', { requestId: newId(), organizationId, title: 'Leitung', ...parts }, '... on NotFound { id }');
    expect(await seat({ organizationId: bodyId })).toEqual({ __typename: 'NotFound', id: bodyId });
    expect(await seat({ holderId: stranger })).toEqual({ __typename: 'NotFound', id: stranger });
    expect(await stage.counts()).toEqual({ ...before, organization: (before as { organization: number }).organization + 1 });
  });
});

import pg from 'pg';
import { freshDatabase, sql, type TestDatabase, untilSomebodyWaits } from '../../../testing/database.js';
import { CycleWorld } from '../../../testing/cycle-world.js';

describe('what the database holds about agreements and contact points, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let tenantId: string;
  let organizations: string[];

  const write = (text: string, values: unknown[] = []) => sql(database.postgres, text, values);
  const agree = (count: number, parts: Parameters<CycleWorld['agreement']>[2] = {}) => world.agreement(tenantId, organizations.slice(0, count), parts);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    organizations = [await world.organization(tenantId), await world.organization(tenantId), await world.organization(tenantId)];
  });

  describe('an agreement', () => {
    it('has two parties or more from the beginning', async () => {
      await expect(agree(0)).rejects.toThrow('two parties or more');
      await expect(agree(1)).rejects.toThrow('two parties or more');
      await agree(2);
    });

    it('keeps two of them', async () => {
      const { agreementId, partyIds } = await agree(3);
      await write('delete from cooperation_party where id = $1', [partyIds[0]]);
      await expect(write('delete from cooperation_party where id = $1', [partyIds[1]])).rejects.toThrow('two parties or more');
      await expect(write('update cooperation_party set agreement_id = $2 where id = $1', [partyIds[1], (await agree(2)).agreementId])).rejects.toThrow(/two parties or more|cooperation_party_once_key/);
      expect(await write('select count(*)::int as left from cooperation_party where agreement_id = $1', [agreementId])).toEqual([{ left: 2 }]);
    });

    it('keeps two of them when two are taken out at the same moment', async () => {
      const { partyIds } = await agree(3);
      const [one, two] = [new pg.Client(database.postgres), new pg.Client(database.postgres)];
      await Promise.all([one.connect(), two.connect()]);
      await Promise.all([one.query('begin'), two.query('begin')]);
      await one.query('delete from cooperation_party where id = $1', [partyIds[0]]);
      await two.query('delete from cooperation_party where id = $1', [partyIds[1]]);
      await one.query('set constraints all immediate');
      const second = two.query('commit').then(() => 'committed', (error: Error) => error.message);
      await untilSomebodyWaits(database.postgres);
      await one.query('commit');
      expect(await second).toContain('two parties or more');
      await Promise.all([one.end(), two.end()]);
    });

    it('has each party once, and none of another Planungskreis', async () => {
      await expect(world.agreement(tenantId, [organizations[0], organizations[0]])).rejects.toThrow('cooperation_party_once_key');
      const foreign = await world.organization(await world.tenant('Fremd'));
      await expect(world.agreement(tenantId, [organizations[0], foreign])).rejects.toThrow('cooperation_party_organization_fkey');
    });

    it('ends on or after the day it begins', async () => {
      await expect(agree(2, { from: '2024-02-02', until: '2024-02-01' })).rejects.toThrow('cooperation_agreement_period_check');
      await agree(2, { from: '2024-02-02', until: '2024-02-02' });
    });

    it.each([
      ['no months of notice', { noticeMonths: 0 }, 'notice'],
      ['more than five years of notice', { noticeMonths: 61 }, 'notice'],
      ['a warning after its end', { warnDays: -1 }, 'warning'],
      ['a warning more than three years before', { warnDays: 1096 }, 'warning'],
      ['a title without a letter', { title: '' }, 'title'],
      ['a visibility of its own', { visibility: 'SECRET' }, 'visibility'],
    ])('refuses %s', async (_what, parts, check) => {
      await expect(agree(2, parts)).rejects.toThrow(`cooperation_agreement_${check}_check`);
    });
  });

  it('a contact point lies in a body and is run by an organisation of the same Planungskreis', async () => {
    const foreign = await world.tenant('Fremd');
    const [body, foreignBody, foreignOrganization] = [await world.body(tenantId), await world.body(foreign), await world.organization(foreign)];
    await expect(world.contactPoint(tenantId, foreignBody, organizations[0])).rejects.toThrow('contact_point_body_fkey');
    await expect(world.contactPoint(tenantId, body, foreignOrganization)).rejects.toThrow('contact_point_organization_fkey');
    await expect(world.contactPoint(tenantId, body, organizations[0], { name: '' })).rejects.toThrow('contact_point_name_check');
    await expect(world.contactPoint(tenantId, body, organizations[0], { visibility: 'SECRET' })).rejects.toThrow('contact_point_visibility_check');
    const id = await world.contactPoint(tenantId, body, organizations[0]);
    await expect(write(`update contact_point set email = 'Treff@Example.org' where id = $1`, [id])).rejects.toThrow('contact_point_email_check');
    await write(`update contact_point set email = 'treff@example.org' where id = $1`, [id]);
  });
});

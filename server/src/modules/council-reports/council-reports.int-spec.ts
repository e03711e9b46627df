import { CouncilReportWorld } from '../../../testing/council-report-world.js';
import { CouncilWorld } from '../../../testing/council-world.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';

describe('what the database holds about Sachstandsvorlagen and statements, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let reports: CouncilReportWorld;
  let [tenantId, paperId, cycleId, personId, organizationId] = ['', '', '', '', ''];

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    reports = new CouncilReportWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    const bodyId = await world.body(tenantId);
    [cycleId, personId] = [await world.cycle(tenantId, { bodyId }), await world.person(tenantId)];
    organizationId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    paperId = await new CouncilWorld(database.postgres).paper(tenantId, { bodyId });
  });

  it('lets nobody change or remove what was frozen', async () => {
    await reports.frozen(tenantId, { paperId, cycleId, personId });
    for (const statement of [`update council_report set content = '{}'`, 'delete from council_report', 'delete from council_template', 'delete from partner_statement']) await expect(sql(database.app, statement)).rejects.toThrow('permission denied');
  });

  it('numbers the versions of a paper, each once', async () => {
    await reports.frozen(tenantId, { paperId, cycleId, personId });
    await expect(reports.frozen(tenantId, { paperId, cycleId, personId })).rejects.toThrow('council_report_pkey');
    await expect(reports.frozen(tenantId, { paperId, cycleId, personId }, 0)).rejects.toThrow('council_report_version_check');
  });

  it('knows one statement of an organisation about a paper, released on a day and never empty', async () => {
    await reports.statement(tenantId, { paperId, organizationId });
    await expect(reports.statement(tenantId, { paperId, organizationId })).rejects.toThrow('partner_statement_pkey');
    for (const columns of [`text = ''`, 'released_on = null', `state = 'DRAFT'`]) await expect(sql(database.postgres, `update partner_statement set ${columns} where paper_id = $1`, [paperId])).rejects.toThrow('partner_statement_released_check');
  });

  it('has one layout in use at a time', async () => {
    const id = await reports.template(tenantId, personId);
    await expect(reports.template(tenantId, personId)).rejects.toThrow('council_template_current_key');
    await sql(database.postgres, 'update council_template set ended_at = now() where id = $1', [id]);
    await reports.template(tenantId, personId);
  });

  it('knows papers, cycles and organisations of the same Planungskreis only', async () => {
    const foreignId = await world.tenant();
    await expect(reports.statement(tenantId, { paperId, organizationId: await world.organization(foreignId) })).rejects.toThrow('partner_statement_organization_fkey');
    await expect(reports.frozen(tenantId, { paperId, cycleId: await world.cycle(foreignId), personId })).rejects.toThrow('council_report_cycle_fkey');
  });
});

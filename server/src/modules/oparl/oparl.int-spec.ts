import { CouncilWorld } from '../../../testing/council-world.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { newId } from '../../kernel/ids.js';

describe('what the database holds about imports, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let [tenantId, bodyId, sourceId, personId] = ['', '', '', ''];

  const source = async (ofBody = bodyId) => {
    const id = newId();
    await sql(database.postgres, `insert into oparl_source (tenant_id, id, body_id, url, name, added_by, added_at) values ($1, $2, $3, 'https://ris.example/', '', $4, now())`, [tenantId, id, ofBody, personId]);
    return id;
  };
  const run = (columns: string, values: string) => sql(database.postgres, `insert into oparl_run (tenant_id, id, source_id, started_at${columns}) values ($1, $2, $3, now()${values})`, [tenantId, newId(), sourceId]);
  const object = (columns: string, values: string) => sql(database.postgres, `insert into oparl_object (tenant_id, source_id, external_id, hash, kind${columns}) values ($1, $2, 'https://ris.example/1', '', ${values})`, [tenantId, sourceId]);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    personId = await world.person(tenantId);
    sourceId = await source();
  });

  it('has one address for each body, of the same Planungskreis', async () => {
    await expect(source()).rejects.toThrow('oparl_source_body_key');
    await expect(source(await world.body(await world.tenant()))).rejects.toThrow('oparl_source_body_fkey');
  });

  it('says who confirmed it together with when, of the same Planungskreis, and of each address anew', async () => {
    const set = (columns: string, parts: unknown[] = []) => sql(database.postgres, `update oparl_source set ${columns} where id = $1`, [sourceId, ...parts]);
    await expect(set('confirmed_at = now()')).rejects.toThrow('oparl_source_confirmed_check');
    await expect(set('confirmed_by = $2', [personId])).rejects.toThrow('oparl_source_confirmed_check');
    await expect(set('confirmed_by = $2, confirmed_at = now()', [await world.person(await world.tenant())])).rejects.toThrow('oparl_source_confirmed_by_fkey');
    await set('confirmed_by = $2, confirmed_at = now()', [personId]);
    await expect(set(`url = 'https://other.example/'`)).rejects.toThrow('oparl_source_address_check');
    await set(`url = 'https://other.example/', confirmed_by = null, confirmed_at = null`);
  });

  it('has one import on its way, and a reason for each that failed', async () => {
    await run('', '');
    await expect(run('', '')).rejects.toThrow('oparl_run_running_key');
    await expect(run(', state, ended_at', `, 'FAILED', now()`)).rejects.toThrow('oparl_run_state_check');
    await expect(run(', state', `, 'DONE'`)).rejects.toThrow('oparl_run_state_check');
    await run(', state, ended_at, fault', `, 'FAILED', now(), 'GONE'`);
  });

  it('knows each object once, as ours of its own kind', async () => {
    const paperId = await new CouncilWorld(database.postgres).paper(tenantId, { bodyId });
    await expect(object(', paper_id', `'CONSULTATION', '${paperId}'`)).rejects.toThrow('oparl_object_ours_check');
    await object(', paper_id', `'PAPER', '${paperId}'`);
    await expect(object('', `'PAPER'`)).rejects.toThrow('oparl_object_pkey');
  });

  it('forgets objects and reports with their address', async () => {
    await run('', '');
    await object('', `'PAPER'`);
    await sql(database.postgres, 'delete from oparl_source where id = $1', [sourceId]);
    for (const table of ['oparl_run', 'oparl_object']) expect(await sql(database.postgres, `select from ${table} where tenant_id = $1`, [tenantId])).toHaveLength(0);
  });
});

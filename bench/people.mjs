import pg from 'pg';

/**
 * The people of the first county's Planungskreis, body after body, the planner first: `{ email, cycleId, blockId, taskId }`
 * with the running cycle of their body and a task of their own in it that can be moved.
 */
export async function findPeople({ url }, database) {
  const client = new pg.Client(url('postgres', database));
  await client.connect();
  const { rows } = await client.query(
    `select distinct on (c.body_id, p.id) p.email, c.id as "cycleId", b.id as "blockId", t.id as "taskId"
     from body county join planning_cycle c on c.tenant_id = county.tenant_id and c.number = 3
     join building_block b on b.tenant_id = c.tenant_id and b.cycle_id = c.id and b.position = 6
     join task t on t.tenant_id = b.tenant_id and t.block_id = b.id and t.stand in ('DONE', 'IN_PROGRESS')
     join person p on p.tenant_id = t.tenant_id and p.id = t.accountable_person_id
     where county.county_key = '05001'
     order by c.body_id, p.id, t.position`,
  );
  await client.end();
  return rows;
}

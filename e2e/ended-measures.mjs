import pg from 'pg';

/** Lets a cycle be where all its measures are accepted and its recommendations are settled: getting there by hand takes years. */
export async function endMeasures(databaseUrl, cycleId) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(`update planning_cycle set state = 'EVALUATING', suspended_state = null where id = $1`, [cycleId]);
  await client.query(`update recommendation set state = 'LAPSED', lapse_reason = 'Der Zyklus endet.' where cycle_id = $1 and state in ('ISSUED', 'UNDER_CONSIDERATION')`, [cycleId]);
  await client.end();
}

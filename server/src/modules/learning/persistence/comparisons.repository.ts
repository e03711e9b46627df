import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';

/** The blocks of one kind in one cycle. */
export interface ComparedBlocks {
  cycleId: string;
  kind: string;
  blocks: number;
  accepted: number;
  contents: number;
  done: number;
  /** The first and the last day on which something happened there; the last once all are accepted. */
  beganOn: Day | null;
  endedOn: Day | null;
}

export interface ComparedThing {
  id: string;
  kind: 'TASK' | 'GOAL' | 'MEASURE';
  name: string;
  /** What it became: itself in the next cycle, or nothing. */
  isCarried: boolean;
}

export interface ComparedCycles {
  changed: string;
  predecessor: { id: string; number: number; name: string };
  cycle: { id: string; number: number; name: string };
  bodyId: string;
}

const named = (cycle: string): string => `json_build_object('id', ${cycle}.id, 'number', ${cycle}.number, 'name', b.name)`;

/** Two cycles of which one follows on the other. */
@Injectable()
export class ComparisonsRepository {
  constructor(private readonly units: Units) {}

  async cycles(cycleId: string): Promise<ComparedCycles | undefined> {
    return (
      await this.units.query<ComparedCycles>(
        `select e.changed, ${named('f')} as predecessor, ${named('c')} as cycle, c.body_id as "bodyId" from re_entry e
         join planning_cycle c on c.tenant_id = e.tenant_id and c.id = e.cycle_id join planning_cycle f on f.tenant_id = e.tenant_id and f.id = e.predecessor_id
         join body b on b.tenant_id = c.tenant_id and b.id = c.body_id where e.cycle_id = $1`,
        [cycleId],
      )
    ).at(0);
  }

  blocks(cycleIds: readonly string[]): Promise<ComparedBlocks[]> {
    return this.units.query(
      `select x."cycleId", x.kind, count(*)::int as blocks, (count(*) filter (where x.acceptance = 'ACCEPTED'))::int as accepted, sum(x.contents)::int as contents, sum(x.done)::int as done,
         min(x.began)::text as "beganOn", (case when bool_and(x.acceptance = 'ACCEPTED') then max(x.ended) end)::text as "endedOn"
       from (select b.cycle_id as "cycleId", b.kind, b.acceptance, b.decided_at::date as ended,
           (select min(a.at)::date from activity a where a.tenant_id = b.tenant_id and a.block_id = b.id) as began,
           (select count(*) from task t where t.tenant_id = b.tenant_id and t.block_id = b.id and t.stand <> 'DROPPED') as contents,
           (select count(*) from task t where t.tenant_id = b.tenant_id and t.block_id = b.id and t.stand = 'DONE') as done
         from building_block b where b.cycle_id = any($1::uuid[])) x
       group by x."cycleId", x.kind`,
      [cycleIds],
    );
  }

  /** What could have gone on, with whether it did. */
  things(predecessorId: string, cycleId: string): Promise<ComparedThing[]> {
    return this.units.query(
      `select t.id, 'TASK' as kind, t.key || ' ' || t.title as name, exists (select from task n where n.tenant_id = t.tenant_id and n.carried_from_id = t.id and n.cycle_id = $2) as "isCarried"
         from task t where t.cycle_id = $1 and t.stand in ('DEFERRED', 'DROPPED')
       union all
       select g.id, 'GOAL', 'Z' || g.number || ' ' || g.title, exists (select from goal n where n.tenant_id = g.tenant_id and n.id = g.superseded_by_id and n.cycle_id = $2)
         from goal g where g.cycle_id = $1 and (g.state = 'ADOPTED' or exists (select from goal n where n.tenant_id = g.tenant_id and n.id = g.superseded_by_id and n.cycle_id = $2))
       union all
       select m.id, 'MEASURE', 'M' || k.from_number || ' ' || m.title, true from measure_carry k join measure m on m.tenant_id = k.tenant_id and m.id = k.measure_id where k.from_cycle_id = $1 and k.to_cycle_id = $2
       union all
       select m.id, 'MEASURE', 'M' || m.number || ' ' || m.title, false from measure m where m.cycle_id = $1 and m.state in ('AGREED', 'IN_PROGRESS', 'PAUSED')
       order by 2, 3`,
      [predecessorId, cycleId],
    );
  }
}

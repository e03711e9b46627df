import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';

/** A running measure before it goes on, with the goal that takes the place of its own. */
interface CarriedMeasure {
  id: string;
  cycleId: string;
  number: number;
  /** Null where its goal does not go on. */
  nextGoalId: string | null;
}

/** Running measures between two cycles. */
@Injectable()
export class CarriedMeasuresRepository {
  constructor(private readonly units: Units) {}

  /** Locks these in the order of their numbers. */
  lock(ids: readonly string[], cycleId: string): Promise<CarriedMeasure[]> {
    return this.units.query(
      `select m.id, m.cycle_id as "cycleId", m.number, (select n.id from goal g join goal n on n.tenant_id = g.tenant_id and n.id = g.superseded_by_id
           where g.tenant_id = m.tenant_id and g.id = m.goal_id and n.cycle_id = $2) as "nextGoalId"
       from measure m where m.id = any($1::uuid[]) order by m.number, m.id for no key update of m`,
      [ids, cycleId],
    );
  }

  /** It stays the same measure, under the next number of its new cycle; what it was before is kept. */
  async carry(id: string, to: { cycleId: string; goalId: string; number: number; by: string; at: Date }): Promise<void> {
    await this.units.query(
      `insert into measure_carry (tenant_id, measure_id, from_cycle_id, from_number, from_goal_id, to_cycle_id, carried_by, carried_at)
       select m.tenant_id, m.id, m.cycle_id, m.number, m.goal_id, $2, $3, $4 from measure m where m.id = $1`,
      [id, to.cycleId, to.by, to.at],
    );
    await this.units.query('update measure set cycle_id = $2, goal_id = $3, number = $4, version = version + 1 where id = $1', [id, to.cycleId, to.goalId, to.number]);
  }
}

import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { GoalRelation } from '../domain/goal-relation.entity.js';

/** How goals stand to each other, for whoever changes it; the goals are locked. */
@Injectable()
export class GoalRelationsRepository {
  constructor(private readonly units: Units) {}

  async find(tenantId: string, id: string): Promise<GoalRelation | null> {
    return (await this.units.manager()).findOneBy(GoalRelation, { tenantId, id });
  }

  async between({ tenantId, fromGoalId, toGoalId, kind }: GoalRelation): Promise<GoalRelation | null> {
    return (await this.units.manager()).findOneBy(GoalRelation, { tenantId, fromGoalId, toGoalId, kind });
  }

  async add(relation: GoalRelation): Promise<void> {
    await (await this.units.manager()).insert(GoalRelation, relation);
  }

  /** @param settlement null opens again what was settled */
  async settle({ tenantId, id }: GoalRelation, settlement: string | null): Promise<void> {
    await (await this.units.manager()).update(GoalRelation, { tenantId, id }, { settlement });
  }

  async remove({ tenantId, id }: GoalRelation): Promise<void> {
    await (await this.units.manager()).delete(GoalRelation, { tenantId, id });
  }
}

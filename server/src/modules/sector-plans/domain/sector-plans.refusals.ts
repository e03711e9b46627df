import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when somebody else has changed the Fachplanung since it was read; nothing was changed. The field shows it as it is now.' })
export class SectorPlanChangedMeanwhile extends Refusal {
  readonly planId: string;

  constructor(planId: string) {
    super();
    this.planId = planId;
  }
}

import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { AddSectorPlan } from '../use-cases/add-sector-plan.js';
import { EditPlanData } from '../use-cases/edit-plan-data.js';
import { EditSectorPlan } from '../use-cases/edit-sector-plan.js';
import { LinkSectorPlan } from '../use-cases/link-sector-plan.js';
import { SectorPlanType } from './sector-plans.types.js';

@ObjectType()
export class SectorPlanChanged {
  @Field()
  readonly plan: SectorPlanType;

  constructor(plan: SectorPlanType) {
    this.plan = plan;
  }
}

export const AddSectorPlanResult = resultUnion('AddSectorPlanResult', SectorPlanChanged, AddSectorPlan.refusals);
export const EditSectorPlanResult = resultUnion('EditSectorPlanResult', SectorPlanChanged, EditSectorPlan.refusals);
export const EndSectorPlanResult = resultUnion('EndSectorPlanResult', SectorPlanChanged, EditSectorPlan.refusals);
export const AddPlanDataResult = resultUnion('AddPlanDataResult', SectorPlanChanged, EditPlanData.refusalsOfAdd);
export const EditPlanDataResult = resultUnion('EditPlanDataResult', SectorPlanChanged, EditPlanData.refusals);
export const RemovePlanDataResult = resultUnion('RemovePlanDataResult', SectorPlanChanged, EditPlanData.refusals);
export const LinkSectorPlanResult = resultUnion('LinkSectorPlanResult', SectorPlanChanged, LinkSectorPlan.refusals);
export const UnlinkSectorPlanResult = resultUnion('UnlinkSectorPlanResult', SectorPlanChanged, LinkSectorPlan.refusals);

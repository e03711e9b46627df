import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { BuildingBlockType, TaskType } from '../../cycles/index.js';
import { PlansOfWork } from './plans-of-work.js';
import { SectorPlanReference } from './sector-plans.types.js';

const READABLE_ONLY = 'the repository reads only Fachplanungen that the actor may read';
const DESCRIPTION = 'The Fachplanungen that are linked to it, have not ended and may be read.';

@Resolver(() => BuildingBlockType)
export class PlansOfBlockResolver {
  constructor(private readonly plans: PlansOfWork) {}

  @ResolveField(() => [SectorPlanReference], { description: DESCRIPTION })
  @WithinAggregate(READABLE_ONLY)
  async sectorPlans(@Parent() { id }: BuildingBlockType, @Context() context: SignedInContext): Promise<SectorPlanReference[]> {
    return this.plans.of(context, id);
  }
}

@Resolver(() => TaskType)
export class PlansOfTaskResolver {
  constructor(private readonly plans: PlansOfWork) {}

  @ResolveField(() => [SectorPlanReference], { description: DESCRIPTION })
  @WithinAggregate(READABLE_ONLY)
  async sectorPlans(@Parent() { id }: TaskType, @Context() context: SignedInContext): Promise<SectorPlanReference[]> {
    return this.plans.of(context, id);
  }
}

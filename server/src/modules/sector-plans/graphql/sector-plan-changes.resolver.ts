import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { AddSectorPlan } from '../use-cases/add-sector-plan.js';
import { EditPlanData } from '../use-cases/edit-plan-data.js';
import { EditSectorPlan } from '../use-cases/edit-sector-plan.js';
import { LinkSectorPlan } from '../use-cases/link-sector-plan.js';
import { SectorPlanQueries } from '../use-cases/sector-plan-queries.js';
import {
  AddPlanDataInput,
  AddSectorPlanInput,
  EditPlanDataInput,
  EditSectorPlanInput,
  EndSectorPlanInput,
  LinkSectorPlanInput,
  RemovePlanDataInput,
  UnlinkSectorPlanInput,
} from './sector-plan-changes.inputs.js';
import {
  AddPlanDataResult,
  AddSectorPlanResult,
  EditPlanDataResult,
  EditSectorPlanResult,
  EndSectorPlanResult,
  LinkSectorPlanResult,
  RemovePlanDataResult,
  SectorPlanChanged,
  UnlinkSectorPlanResult,
} from './sector-plan-changes.types.js';

@Resolver()
export class SectorPlanChangesResolver {
  constructor(
    private readonly queries: SectorPlanQueries,
    private readonly adding: AddSectorPlan,
    private readonly edits: EditSectorPlan,
    private readonly data: EditPlanData,
    private readonly links: LinkSectorPlan,
  ) {}

  @Mutation(() => AddSectorPlanResult)
  @Requires('sectorPlan.edit')
  async addSectorPlan(@Args('input') input: AddSectorPlanInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.adding.execute(actor, input)));
  }

  @Mutation(() => EditSectorPlanResult)
  @Requires('sectorPlan.edit')
  async editSectorPlan(@Args('input') input: EditSectorPlanInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.edits.edit(actor, input)));
  }

  @Mutation(() => EndSectorPlanResult, { description: 'Gives a Fachplanung its last day; it is kept, and overlaps with nothing from the next day on.' })
  @Requires('sectorPlan.edit')
  async endSectorPlan(@Args('input') input: EndSectorPlanInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.edits.end(actor, input)));
  }

  @Mutation(() => AddPlanDataResult)
  @Requires('sectorPlan.edit')
  async addPlanData(@Args('input') input: AddPlanDataInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.data.add(actor, input)));
  }

  @Mutation(() => EditPlanDataResult)
  @Requires('sectorPlan.edit')
  async editPlanData(@Args('input') input: EditPlanDataInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.data.edit(actor, input)));
  }

  @Mutation(() => RemovePlanDataResult)
  @Requires('sectorPlan.edit')
  async removePlanData(@Args('input') input: RemovePlanDataInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.data.remove(actor, input)));
  }

  @Mutation(() => LinkSectorPlanResult, { description: 'Says that a Fachplanung and a block or a task are about the same.' })
  @Requires('sectorPlan.edit')
  async linkSectorPlan(@Args('input') input: LinkSectorPlanInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.links.link(actor, input)));
  }

  @Mutation(() => UnlinkSectorPlanResult)
  @Requires('sectorPlan.edit')
  async unlinkSectorPlan(@Args('input') input: UnlinkSectorPlanInput, @Context() { actor }: SignedInContext): Promise<SectorPlanChanged> {
    return new SectorPlanChanged(await this.queries.changed(actor, await this.links.unlink(actor, input)));
  }
}

import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PlansOfBlockResolver, PlansOfTaskResolver } from './graphql/plans-of-work.resolver.js';
import { PlansOfWork } from './graphql/plans-of-work.js';
import { SectorPlanChangesResolver } from './graphql/sector-plan-changes.resolver.js';
import { SectorPlanChangedMeanwhileResolver, SectorPlansResolver } from './graphql/sector-plans.resolver.js';
import { SectorPlanWorkRepository } from './persistence/sector-plan-work.repository.js';
import { SectorPlansRepository } from './persistence/sector-plans.repository.js';
import { AddSectorPlan } from './use-cases/add-sector-plan.js';
import { EditPlanData } from './use-cases/edit-plan-data.js';
import { EditSectorPlan } from './use-cases/edit-sector-plan.js';
import { LinkSectorPlan } from './use-cases/link-sector-plan.js';
import { PlanOwners } from './use-cases/plan-owners.js';
import { SectorPlanQueries } from './use-cases/sector-plan-queries.js';
import { SectorPlanRights } from './use-cases/sector-plan-rights.js';

const persistence = [SectorPlansRepository, SectorPlanWorkRepository];
const useCases = [AddSectorPlan, EditPlanData, EditSectorPlan, LinkSectorPlan, PlanOwners, SectorPlanQueries, SectorPlanRights];
const fields = [PlansOfBlockResolver, PlansOfTaskResolver, PlansOfWork, SectorPlanChangedMeanwhileResolver, SectorPlanChangesResolver, SectorPlansResolver];

/**
 * Purpose: the Fachplanungen of a Planungskreis, and what they could do together.
 * Owns: SectorPlan, its data, its links to blocks and tasks.
 * Invariants: of one body, answered for by one organisation; linked once to the same block or task; overlaps are derived, never stored.
 * Publishes: the activities of `domain/sector-plan-activities.ts`.
 */
@Module({ imports: [OrganizationsModule, CyclesModule], providers: [...persistence, ...useCases, ...fields] })
export class SectorPlansModule {}

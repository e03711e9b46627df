import { Module } from '@nestjs/common';
import { AnalysesModule } from '../analyses/index.js';
import { GoalsModule } from '../goals/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ActionPlansController } from './documents/action-plans.controller.js';
import { ActionPlanChangesResolver } from './graphql/action-plan-changes.resolver.js';
import { ActionPlanViewResolver } from './graphql/action-plan-view.resolver.js';
import { ActionPlanChangedMeanwhileResolver, ActionPlansResolver } from './graphql/action-plans.resolver.js';
import { ActionPlanPages } from './jobs/action-plan-pages.js';
import { ActionPlanThread } from './persistence/action-plan-thread.js';
import { ActionPlanWorkRepository } from './persistence/action-plan-work.repository.js';
import { ActionPlansRepository } from './persistence/action-plans.repository.js';
import { ActionPlanFiles } from './use-cases/action-plan-files.js';
import { ActionPlanQueries } from './use-cases/action-plan-queries.js';
import { ChangeActionPlans } from './use-cases/change-action-plans.js';
import { ChooseParts } from './use-cases/choose-parts.js';
import { ComposePlans } from './use-cases/compose-plans.js';
import { FreezeActionPlan } from './use-cases/freeze-action-plan.js';
import { WriteActionPlans } from './use-cases/write-action-plans.js';

const persistence = [ActionPlanThread, ActionPlanWorkRepository, ActionPlansRepository];
const useCases = [ActionPlanFiles, ActionPlanQueries, ChangeActionPlans, ChooseParts, ComposePlans, FreezeActionPlan, WriteActionPlans];
const fields = [ActionPlanChangedMeanwhileResolver, ActionPlanChangesResolver, ActionPlanViewResolver, ActionPlansResolver];

/**
 * Purpose: Handlungskonzepte: what was found in a social space, what is to be reached there and what is done for it, as one document.
 * Owns: ActionPlan, ActionPlanPart, ActionPlanVersion.
 * Invariants: what is frozen is exactly what was seen, and is never changed, nor is what it was frozen from until it is taken up again; it holds
 * nothing that not everybody may read who reads it; what is missing for an application is derived, never stored.
 * Publishes: the activities of `domain/action-plan-activities.ts`.
 */
@Module({ imports: [AnalysesModule, GoalsModule, MeasuresModule], controllers: [ActionPlansController], providers: [...persistence, ...useCases, ...fields, ActionPlanPages] })
export class ActionPlansModule {}

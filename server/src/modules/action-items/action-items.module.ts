import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ActionItemChangesResolver } from './graphql/action-item-changes.resolver.js';
import { ActionItemStepsResolver } from './graphql/action-item-steps.resolver.js';
import { ActionItemsChangedMeanwhileResolver, ActionItemsResolver, OrganizationActionItemsResolver, TaskActionItemsResolver } from './graphql/action-items.resolver.js';
import { ActionItemDates } from './jobs/action-item-dates.js';
import { ActionItemNotices } from './jobs/action-item-notices.js';
import { ActionItemThread } from './persistence/action-item-thread.js';
import { ActionItemWorkRepository } from './persistence/action-item-work.repository.js';
import { ActionItemsRepository } from './persistence/action-items.repository.js';
import { ToldActionItemsRepository } from './persistence/told-action-items.repository.js';
import { ActionItemQueries } from './use-cases/action-item-queries.js';
import { Addressees } from './use-cases/addressees.js';
import { AssignActionItem } from './use-cases/assign-action-item.js';
import { DiscussedActionItems } from './use-cases/discussed-action-items.js';
import { EditActionItems } from './use-cases/edit-action-items.js';
import { MoveActionItem } from './use-cases/move-action-item.js';
import { OpenActionItems } from './use-cases/open-action-items.js';
import { SettleDrafts } from './use-cases/settle-drafts.js';
import { TakeSteps } from './use-cases/take-steps.js';
import { WithdrawActionItems } from './use-cases/withdraw-action-items.js';

const persistence = [ActionItemsRepository, ActionItemWorkRepository, ToldActionItemsRepository];
const jobs = [ActionItemDates, ActionItemNotices];
const verbs = [Addressees, AssignActionItem, EditActionItems, MoveActionItem, SettleDrafts, TakeSteps, WithdrawActionItems];
const fields = [ActionItemChangesResolver, ActionItemsResolver, ActionItemStepsResolver, TaskActionItemsResolver, OrganizationActionItemsResolver, ActionItemsChangedMeanwhileResolver];

/**
 * Purpose: what organisations give each other to do, until it is settled.
 * Owns: ActionItem.
 * Invariants: given to an organisation or a seat, a person only in addition; who gave it confirms it; every postponement counts,
 * and from the third on it climbs; lateness and silence are derived, never stored.
 * Publishes: the activities of `domain/action-item-activities.ts`; says whom they concern, what falls due and what must not fall silent.
 */
@Module({
  imports: [CyclesModule, OrganizationsModule],
  providers: [...persistence, ...verbs, ...jobs, ...fields, ActionItemQueries, ActionItemThread, DiscussedActionItems, OpenActionItems],
  exports: [ActionItemQueries, AssignActionItem, OpenActionItems, SettleDrafts, WithdrawActionItems],
})
export class ActionItemsModule {}

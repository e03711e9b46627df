export { ActionItemsModule } from './action-items.module.js';
export { ACTION_ITEM } from './domain/action-item-activities.js';
export { ACTION_ITEM_STATES, type ActionItemState } from './domain/action-item-lifecycle.js';
export { ActionItemStateEnum } from './domain/action-items.refusals.js';
export { ActionItem } from './domain/action-item.entity.js';
export { carryOver } from './domain/carry-over.js';
export { AssignActionItem } from './use-cases/assign-action-item.js';
export { OpenActionItems } from './use-cases/open-action-items.js';
export { SettleDrafts } from './use-cases/settle-drafts.js';

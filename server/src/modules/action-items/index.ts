export { ActionItemsModule } from './action-items.module.js';
export type { ActionItemState } from './domain/action-item-lifecycle.js';
export { ActionItem } from './domain/action-item.entity.js';

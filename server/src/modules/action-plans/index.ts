export { ActionPlansModule } from './action-plans.module.js';
export { actionPlanSubject } from './domain/action-plan-activities.js';
export { ActionPlanPart } from './domain/action-plan-part.entity.js';
export { ActionPlan } from './domain/action-plan.entity.js';
export { actionPlanEntities } from './domain/entities.js';

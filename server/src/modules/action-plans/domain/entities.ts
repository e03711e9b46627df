import { ActionPlanPart } from './action-plan-part.entity.js';
import { ActionPlanVersion } from './action-plan-version.entity.js';
import { ActionPlan } from './action-plan.entity.js';

export const actionPlanEntities = [ActionPlan, ActionPlanPart, ActionPlanVersion];

export { sectorPlanSubject } from './domain/sector-plan-activities.js';
export { SectorPlanData } from './domain/sector-plan-data.entity.js';
export { SectorPlanLink } from './domain/sector-plan-link.entity.js';
export { SectorPlan } from './domain/sector-plan.entity.js';
export { SECTORS } from './domain/sectors.js';
export { SectorPlansModule } from './sector-plans.module.js';

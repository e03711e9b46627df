export { CyclesModule } from './cycles.module.js';
export { SUBJECT } from './domain/cycle-activities.js';
export { type Bindings, type CycleLayout, layOutCycle } from './domain/cycle-layout.js';
export { cycleEntities } from './domain/entities.js';
export { Milestone } from './domain/milestone.entity.js';
export { Reservation } from './domain/reservation.entity.js';
export { STANDS, type Stand } from './domain/task-lifecycle.js';
export { CycleWriter } from './persistence/cycle-writer.js';
export { TemplatesRepository } from './persistence/templates.repository.js';

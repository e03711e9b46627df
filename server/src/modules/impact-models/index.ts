export { impactModelEntities } from './domain/entities.js';
export { ImpactAssumption } from './domain/impact-assumption.entity.js';
export { ASSUMPTION_ANSWERS, CERTAINTIES, NODE_KINDS } from './domain/impact-chain.js';
export { ImpactLink, ImpactModel } from './domain/impact-model.entity.js';
export { ImpactNode } from './domain/impact-node.entity.js';
export { ImpactModelsModule } from './impact-models.module.js';
export { partsOf } from './use-cases/model-parts.js';

import { ImpactAssumption } from './impact-assumption.entity.js';
import { ImpactLink, ImpactModel } from './impact-model.entity.js';
import { ImpactNode } from './impact-node.entity.js';

export const impactModelEntities = [ImpactAssumption, ImpactLink, ImpactModel, ImpactNode];

import { Method } from './method.entity.js';

export const methodEntities = [Method];

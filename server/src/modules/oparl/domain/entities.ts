import { OparlObject } from './oparl-object.entity.js';
import { OparlRun } from './oparl-run.entity.js';
import { OparlSource } from './oparl-source.entity.js';

export const oparlEntities = [OparlSource, OparlObject, OparlRun];

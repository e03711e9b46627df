import { CorrectedResult } from './corrected-result.entity.js';
import { Consultation } from './consultation.entity.js';
import { Paper } from './paper.entity.js';
import { ProposedResolution } from './proposed-resolution.entity.js';
import { ResolutionCondition } from './resolution-condition.entity.js';
import { Resolution } from './resolution.entity.js';

export const councilEntities = [Paper, ProposedResolution, Consultation, CorrectedResult, Resolution, ResolutionCondition];

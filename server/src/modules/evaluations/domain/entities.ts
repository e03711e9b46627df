import { EvaluationFinding } from './evaluation-finding.entity.js';
import { EvaluationPlan } from './evaluation-plan.entity.js';
import { EvaluationValue } from './evaluation-value.entity.js';
import { Evaluation } from './evaluation.entity.js';
import { Indicator } from './indicator.entity.js';

export const evaluationEntities = [Evaluation, EvaluationFinding, EvaluationPlan, EvaluationValue, Indicator];

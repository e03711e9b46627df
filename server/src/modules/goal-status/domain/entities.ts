import { StatusAcknowledgement } from './status-acknowledgement.entity.js';
import { StatusAnswer } from './status-answer.entity.js';
import { StatusQuestion } from './status-question.entity.js';
import { StatusReport } from './status-report.entity.js';
import { StatusUpdate } from './status-update.entity.js';

export const goalStatusEntities = [StatusUpdate, StatusAcknowledgement, StatusQuestion, StatusAnswer, StatusReport];

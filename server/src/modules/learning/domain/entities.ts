import { LessonLearned } from './lesson.entity.js';
import { ReEntry } from './re-entry.entity.js';

export const learningEntities = [LessonLearned, ReEntry];

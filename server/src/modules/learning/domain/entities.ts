import { GapAssignment } from './gap-assignment.entity.js';
import { LessonLearned } from './lesson.entity.js';
import { ReEntry } from './re-entry.entity.js';

export const learningEntities = [GapAssignment, LessonLearned, ReEntry];

export { learningEntities } from './domain/entities.js';
export { lessonSubject } from './domain/learning-activities.js';
export { LessonLearned } from './domain/lesson.entity.js';
export { LearningModule } from './learning.module.js';

import { Module } from '@nestjs/common';
import { ActionItemsModule } from '../action-items/index.js';
import { CyclesModule } from '../cycles/index.js';
import { EvaluationsModule } from '../evaluations/index.js';
import { GoalsModule } from '../goals/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ClosingResolver } from './graphql/closing.resolver.js';
import { GapAssignmentsResolver } from './graphql/gap-assignments.resolver.js';
import { LessonNewsResolver } from './graphql/lesson-news.resolver.js';
import { LessonsResolver } from './graphql/lessons.resolver.js';
import { ThreadResolver } from './graphql/thread.resolver.js';
import { ClosingsRepository } from './persistence/closings.repository.js';
import { ComparisonsRepository } from './persistence/comparisons.repository.js';
import { GapAssignmentsRepository } from './persistence/gap-assignments.repository.js';
import { LessonThread } from './persistence/lesson-thread.js';
import { LessonsRepository } from './persistence/lessons.repository.js';
import { ThreadRepository } from './persistence/thread.repository.js';
import { AssignGap } from './use-cases/assign-gap.js';
import { BrokenThreads } from './use-cases/broken-threads.js';
import { CloseCycle } from './use-cases/close-cycle.js';
import { Closings } from './use-cases/closings.js';
import { Comparisons } from './use-cases/comparisons.js';
import { CountLessons } from './use-cases/count-lessons.js';
import { LessonQueries } from './use-cases/lesson-queries.js';
import { OpenPoints } from './use-cases/open-points.js';
import { StartNextCycle } from './use-cases/start-next-cycle.js';
import { ThreadQueries } from './use-cases/thread-queries.js';
import { WriteLessons } from './use-cases/write-lessons.js';

const persistence = [ClosingsRepository, ComparisonsRepository, GapAssignmentsRepository, LessonThread, LessonsRepository, ThreadRepository];
const useCases = [AssignGap, BrokenThreads, CloseCycle, Closings, Comparisons, CountLessons, LessonQueries, OpenPoints, StartNextCycle, ThreadQueries, WriteLessons];
const fields = [ClosingResolver, GapAssignmentsResolver, LessonNewsResolver, LessonsResolver, ThreadResolver];

/**
 * Purpose: what a cycle leaves to the next one, and the Roter Faden that runs through all of it.
 * Owns: LessonLearned, ReEntry, GapAssignment.
 * Invariants: a cycle closes only when every lesson is adopted, adapted or dropped with a reason, each recommendation answered, and of each assumption
 * behind its measures was said whether it held; it is followed once; a broken place of the thread is handed out once at a time; the thread tells only what may be
 * read, and costs the same number of statements however long it is.
 * Publishes: the activities of `domain/learning-activities.ts`.
 */
@Module({ imports: [ActionItemsModule, CyclesModule, EvaluationsModule, GoalsModule, MeasuresModule], providers: [...persistence, ...useCases, ...fields] })
export class LearningModule {}

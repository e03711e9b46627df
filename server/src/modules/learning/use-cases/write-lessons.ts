import { Injectable } from '@nestjs/common';
import { ActivityLog, SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { EVALUATION, EvaluationQueries } from '../../evaluations/index.js';
import { GOAL_REVIEW } from '../../goal-reviews/index.js';
import { MEETING } from '../../meetings/index.js';
import { LessonChangedMeanwhile, LessonNotPossible } from '../domain/learning.refusals.js';
import { lessonSubject } from '../domain/learning-activities.js';
import { type Disposal, type LessonOrigin, problemOfDisposal } from '../domain/lesson.js';
import { factsOfPlace } from '../domain/lesson-facts.js';
import { lessonScope } from '../persistence/lesson-scope.js';
import { LessonsRepository } from '../persistence/lessons.repository.js';

const ENDED = ['CLOSED', 'ABANDONED'];

export interface NewLesson {
  requestId: string;
  cycleId: string;
  meetingId: string | null;
  goalReviewId: string | null;
  evaluationId: string | null;
  text: string;
  visibility: Visibility;
}

const TEACHES: readonly string[] = ['ASSESSED', 'REPORTED'];
const SUBJECT_OF: Readonly<Record<LessonOrigin, string>> = { MEETING, GOAL_REVIEW, EVALUATION, CYCLE: SUBJECT.CYCLE };

/** Where something was learned; a meeting goes before a Zielprüfung, and that before an evaluation. */
function originOf({ meetingId, goalReviewId, evaluationId }: NewLesson): { origin: LessonOrigin; originId: string | null; columns: Pick<NewLesson, 'meetingId' | 'goalReviewId' | 'evaluationId'> } {
  const none = { meetingId: null, goalReviewId: null, evaluationId: null };
  if (meetingId !== null) return { origin: 'MEETING', originId: meetingId, columns: { ...none, meetingId } };
  if (goalReviewId !== null) return { origin: 'GOAL_REVIEW', originId: goalReviewId, columns: { ...none, goalReviewId } };
  if (evaluationId !== null) return { origin: 'EVALUATION', originId: evaluationId, columns: { ...none, evaluationId } };
  return { origin: 'CYCLE', originId: null, columns: none };
}

/** Writes down what was learned, and decides what becomes of it. */
@Injectable()
export class WriteLessons {
  static readonly refusalsOfAdding = [NotFound, LessonNotPossible, RequestIdReused] as const;
  static readonly refusalsOfDisposal = [NotFound, LessonChangedMeanwhile, LessonNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly readers: SubjectReaders,
    private readonly lessons: LessonsRepository,
    private readonly evaluations: EvaluationQueries,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id, also of the one that the same request wrote before @throws Refused with NotFound (the cycle, the meeting, the Zielprüfung, the evaluation), NotAllowed, LessonNotPossible or RequestIdReused */
  add(actor: Actor, input: NewLesson): Promise<string> {
    const { cycleId, text, visibility } = input;
    const { tenantId, personId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.assertReadable(actor, SUBJECT.CYCLE, cycleId);
      const { origin, originId, columns } = originOf(input);
      if (originId !== null) await this.assertReadable(actor, SUBJECT_OF[origin], originId);
      const place = await this.lessons.lockPlace(cycleId);
      if (!place) throw new Refused(new NotFound(cycleId));
      if (!mayWith(actor, 'lesson.write', factsOfPlace(place))) throw new Refused(new NotAllowed('lesson.write'));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addLesson', input);
      if (!isNew) return id;
      if (ENDED.includes(place.state)) throw new Refused(new LessonNotPossible('CYCLE_ENDED'));
      if (origin === 'EVALUATION') await this.assertAssessed(actor, originId, cycleId);
      await this.lessons.add({ tenantId, id, cycleId, ...columns, text, visibility, createdBy: personId, createdAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'LESSON_WRITTEN', subject: lessonSubject({ id, cycleId }), payload: { origin, originId } });
      return id;
    });
  }

  /** @throws Refused with NotFound, NotAllowed, LessonChangedMeanwhile or LessonNotPossible */
  dispose(actor: Actor, { lessonId, version, disposal, reason }: { lessonId: string; version: number; disposal: Disposal; reason: string }): Promise<string> {
    const { tenantId, personId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (isId(lessonId)) await this.lessons.lock(lessonId);
      const lesson = isId(lessonId) ? await this.lessons.find(lessonScope(actor), lessonId) : undefined;
      const place = lesson && (await this.lessons.place(lesson.cycle.id));
      if (!lesson || !place) throw new Refused(new NotFound(lessonId));
      if (!mayWith(actor, 'lesson.dispose', factsOfPlace(place))) throw new Refused(new NotAllowed('lesson.dispose'));
      if (lesson.version !== version) throw new Refused(new LessonChangedMeanwhile(lessonId));
      const problem = problemOfDisposal(lesson.state, disposal, reason);
      if (problem) throw new Refused(new LessonNotPossible(problem));
      await this.lessons.update(tenantId, lesson, { state: disposal, reason, disposedBy: personId, disposedAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'LESSON_DISPOSED', subject: lessonSubject({ id: lessonId, cycleId: place.id }), payload: { as: disposal }, note: reason || null });
      return lessonId;
    });
  }

  /** Of what goes on nothing is learned yet, and what has handed on its lessons has no more. */
  private async assertAssessed(actor: Actor, evaluationId: string | null, cycleId: string): Promise<void> {
    const evaluation = await this.evaluations.evaluation(actor, evaluationId ?? '');
    if (evaluation?.cycle.id !== cycleId || !TEACHES.includes(evaluation.state)) throw new Refused(new LessonNotPossible('NOT_ASSESSED'));
  }

  private async assertReadable(actor: Actor, kind: string, id: string): Promise<void> {
    if (!isId(id) || !(await this.readers.readable(actor, [{ kind, id }])).has(id)) throw new Refused(new NotFound(id));
  }
}

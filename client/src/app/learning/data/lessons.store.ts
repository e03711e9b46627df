import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import {
  AddLessonDocument,
  type AddLessonInput,
  type AddLessonMutation,
  DisposeLessonDocument,
  type DisposeLessonInput,
  LessonCyclesDocument,
  type LessonCyclesQuery,
  type LessonPartsFragment,
  LessonsDocument,
} from '../../gql/learning/graphql';

export type Lesson = LessonPartsFragment;
export type LessonCycle = LessonCyclesQuery['cycles'][number];
export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];
type Answer = AddLessonMutation['addLesson'];

const ended = ['CLOSED', 'ABANDONED'];

/** What was learned in one place, or everywhere, and what can be done about it. Provided by whoever shows it. */
@Injectable()
export class LessonsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Lesson[] | null>(null);
  private readonly cyclesState = signal<readonly LessonCycle[]>([]);
  readonly lessons = this.state.asReadonly();
  /** Those that go on. */
  readonly cycles = this.cyclesState.asReadonly();
  readonly refusal = signal<Refusal | null>(null);

  /** @param originId of a cycle, a meeting, a Zielprüfung or an evaluation; null for all */
  async load(originId: string | null, how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(LessonsDocument, { originId }, how);
    if (answer) this.state.set(answer.lessons);
    return !!answer;
  }

  async loadCycles(): Promise<void> {
    const answer = await this.graphql.query(LessonCyclesDocument, {});
    if (answer) this.cyclesState.set(answer.cycles.filter(({ state }) => !ended.includes(state)));
  }

  async add(input: AddLessonInput): Promise<Sent> {
    return this.settle((await this.graphql.mutate(AddLessonDocument, { input }))?.addLesson);
  }

  async dispose(input: DisposeLessonInput): Promise<Sent> {
    const answer = (await this.graphql.mutate(DisposeLessonDocument, { input }))?.disposeLesson;
    if (answer?.__typename !== 'LessonChangedMeanwhile') return this.settle(answer);
    this.refusal.set(answer);
    return 'not-saved';
  }

  private settle(answer: Answer | undefined): Sent {
    this.refusal.set(null);
    switch (answer?.__typename) {
      case 'LessonChanged':
        this.put(answer.lesson);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'LessonNotPossible':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }

  private put(lesson: Lesson): void {
    const shown = this.state() ?? [];
    this.state.set(shown.some(({ id }) => id === lesson.id) ? shown.map((each) => (each.id === lesson.id ? lesson : each)) : [lesson, ...shown]);
  }
}

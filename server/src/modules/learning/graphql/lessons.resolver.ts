import { Args, Context, Field, ID, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import type { LessonRow } from '../persistence/lessons.repository.js';
import { LessonQueries } from '../use-cases/lesson-queries.js';
import { WriteLessons } from '../use-cases/write-lessons.js';
import { AddLessonInput, DisposeLessonInput } from './learning.inputs.js';
import { LessonType } from './lessons.types.js';

@ObjectType()
class LessonChanged {
  @Field(() => LessonType, { description: 'As it is now.' })
  readonly lesson: LessonRow;

  constructor(lesson: LessonRow) {
    this.lesson = lesson;
  }
}

const AddLessonResult = resultUnion('AddLessonResult', LessonChanged, WriteLessons.refusalsOfAdding);
const DisposeLessonResult = resultUnion('DisposeLessonResult', LessonChanged, WriteLessons.refusalsOfDisposal);

@Resolver(() => LessonType)
export class LessonsResolver {
  constructor(
    private readonly queries: LessonQueries,
    private readonly writing: WriteLessons,
  ) {}

  @Query(() => [LessonType], { description: 'What was learned, as far as it may be read: what is open first.' })
  @Requires('lesson.read')
  async lessons(
    @Args('originId', { type: () => ID, nullable: true, description: 'Of a cycle, a meeting, a Zielprüfung or an evaluation; all where nothing is said.' }) originId: string | null,
    @Context() { actor }: SignedInContext,
  ): Promise<LessonRow[]> {
    return this.queries.list(actor, originId);
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: lesson.dispose.' })
  @WithinAggregate('the own rights')
  actions(@Parent() lesson: LessonRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.actionsOn(actor, lesson);
  }

  @Mutation(() => AddLessonResult, { description: 'Writes down something that was learned.' })
  @Requires('lesson.write')
  async addLesson(@Args('input') input: AddLessonInput, @Context() { actor }: SignedInContext): Promise<LessonChanged> {
    return new LessonChanged(await this.queries.changed(actor, await this.writing.add(actor, input)));
  }

  @Mutation(() => DisposeLessonResult, { description: 'Adopts, adapts or drops something that was learned.' })
  @Requires('lesson.dispose')
  async disposeLesson(@Args('input') input: DisposeLessonInput, @Context() { actor }: SignedInContext): Promise<LessonChanged> {
    return new LessonChanged(await this.queries.changed(actor, await this.writing.dispose(actor, input)));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith, ofBody } from '../../access/index.js';
import { LESSON } from '../domain/learning-activities.js';
import { lessonScope } from '../persistence/lesson-scope.js';
import { type LessonRow, LessonsRepository } from '../persistence/lessons.repository.js';

/** What was learned, as far as it may be read; who may read a lesson may read its history. */
@Injectable()
export class LessonQueries implements OnModuleInit {
  constructor(
    private readonly repository: LessonsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: LESSON, readable: (actor, ids) => this.repository.readable(lessonScope(actor), ids) });
  }

  /** @param originId of a cycle, a meeting, a Zielprüfung or an evaluation; left out, all */
  async list(actor: Actor, originId?: string | null): Promise<LessonRow[]> {
    if (typeof originId === 'string' && !isId(originId)) return [];
    return this.repository.list(lessonScope(actor), originId ?? null);
  }

  async lesson(actor: Actor, id: string): Promise<LessonRow | undefined> {
    return isId(id) ? this.repository.find(lessonScope(actor), id) : undefined;
  }

  /** The lesson that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<LessonRow> {
    const lesson = await this.lesson(actor, id);
    if (!lesson) throw new Error(`Lesson ${id} is gone.`);
    return lesson;
  }

  /** What the actor may do with a lesson where it stands, for the buttons. */
  actionsOn(actor: Actor, { state, bodyId, steeringOrganizationId }: LessonRow): string[] {
    return state === 'OPEN' && mayWith(actor, 'lesson.dispose', { ...ofBody(bodyId), steeringOrganizationId }) ? ['lesson.dispose'] : [];
  }
}

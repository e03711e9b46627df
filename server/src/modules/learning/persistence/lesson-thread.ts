import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { EVALUATION } from '../../evaluations/index.js';
import { MEETING } from '../../meetings/index.js';
import { LESSON } from '../domain/learning-activities.js';
import { LESSON_READABLE, LESSON_SOURCE, lessonScope } from './lesson-scope.js';

/** The Roter Faden of lessons: from the meeting or the evaluation of which something was learned. */
@Injectable()
export class LessonThread implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: LESSON,
      table: 'lesson',
      source: LESSON_SOURCE,
      readable: LESSON_READABLE,
      scope: lessonScope,
      columns: { id: 'l.id', name: `'L' || l.number || ' ' || case when length(l.text) > 100 then left(l.text, 99) || '…' else l.text end`, state: 'l.state', page: 'l.cycle_id', cycle: 'l.cycle_id' },
    });
    this.thread.addLink({ from: { kind: EVALUATION, column: 'l.evaluation_id' }, to: { kind: LESSON, column: 'l.id' }, source: 'lesson l' });
    this.thread.addLink({ from: { kind: MEETING, column: 'l.meeting_id' }, to: { kind: LESSON, column: 'l.id' }, source: 'lesson l' });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import { reachOf } from '../../access/index.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { BoardRepository } from '../persistence/board.repository.js';

/** Says who may read the history of a cycle, a block and a task: whoever may read the thing itself. */
@Injectable()
export class CycleSubjects implements OnModuleInit {
  constructor(
    private readonly readers: SubjectReaders,
    private readonly boards: BoardRepository,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: SUBJECT.CYCLE, readable: (actor, ids) => this.boards.readableCycles(reachOf(actor, 'cycle.read'), ids) });
    this.readers.register({ kind: SUBJECT.BLOCK, readable: (actor, ids) => this.boards.readableBlocks(reachOf(actor, 'cycle.read'), ids) });
    this.readers.register({ kind: SUBJECT.TASK, readable: (actor, ids) => this.boards.readableTasks(reachOf(actor, 'cycle.read'), ids) });
  }
}

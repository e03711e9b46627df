import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { type Acceptance, ACCEPTANCES } from './acceptance.js';

export const AcceptanceEnum = enumOf('Acceptance', ACCEPTANCES);

const MOVE_PROBLEMS = [
  'NO_SUCH_MOVE',
  'REASON_MISSING',
  'PREDECESSORS_OPEN',
  'BLOCK_SUBMITTED',
  'BLOCK_ACCEPTED',
  'BLOCK_WITHOUT_ACCOUNTABLE',
  'BLOCK_PREDECESSORS_NOT_ACCEPTED',
  'FOLLOWS_CHILDREN',
  'CYCLE_NOT_RUNNING',
  'COMPLETED_IN_FUTURE',
] as const;
export type MoveProblemCode = (typeof MOVE_PROBLEMS)[number];
export const MoveProblemEnum = enumOf('MoveProblemCode', MOVE_PROBLEMS, {
  NO_SUCH_MOVE: 'The life of a task knows no such move.',
  REASON_MISSING: 'This move needs a sentence.',
  PREDECESSORS_OPEN: 'Tasks that come first are open.',
  BLOCK_SUBMITTED: 'The block is submitted; whoever receives it decides first.',
  BLOCK_ACCEPTED: 'The block is accepted; it would have to be opened again.',
  BLOCK_WITHOUT_ACCOUNTABLE: 'Nobody is accountable for the block yet.',
  BLOCK_PREDECESSORS_NOT_ACCEPTED: 'Blocks that come first are not accepted; the block may start with a Vorbehalt.',
  FOLLOWS_CHILDREN: 'The task follows its own tasks; these are moved.',
  CYCLE_NOT_RUNNING: 'The cycle rests, has not begun or has ended.',
  COMPLETED_IN_FUTURE: 'Nothing is done on a day to come.',
});

@ObjectType({ description: 'Why one task cannot be moved.' })
export class MoveProblem {
  @Field(() => ID)
  readonly taskId: string;

  @Field(() => MoveProblemEnum)
  readonly code: MoveProblemCode;

  /** The tasks or blocks that are in the way; their names are added where they are shown. */
  readonly obstacleIds: readonly string[];

  constructor(taskId: string, code: MoveProblemCode, obstacleIds: readonly string[] = []) {
    this.taskId = taskId;
    this.code = code;
    this.obstacleIds = obstacleIds;
  }
}

@ObjectType({ description: 'Returned when tasks cannot be moved as asked; none of them was.' })
export class MoveNotPossible extends Refusal {
  @Field(() => [MoveProblem])
  readonly refused: MoveProblem[];

  constructor(refused: MoveProblem[]) {
    super();
    this.refused = refused;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed tasks since they were read; nothing was changed. The fields show them as they are now.' })
export class TasksChangedMeanwhile extends Refusal {
  readonly taskIds: readonly string[];

  constructor(taskIds: readonly string[]) {
    super();
    this.taskIds = taskIds;
  }
}

@ObjectType({ description: 'Returned when a block is submitted or accepted, and so not changed until it is returned or opened again.' })
export class BlockIsClosed extends Refusal {
  @Field(() => AcceptanceEnum)
  readonly acceptance: Acceptance;

  @Field(() => ID)
  readonly blockId: string;

  constructor(blockId: string, acceptance: Acceptance) {
    super();
    this.blockId = blockId;
    this.acceptance = acceptance;
  }
}

@ObjectType({ description: 'Returned when the dependency would close a circle.' })
export class DependencyClosesCircle extends Refusal {
  /** From the task over those before it back to itself; names are added where they are shown. */
  readonly taskIds: readonly string[];

  constructor(taskIds: readonly string[]) {
    super();
    this.taskIds = taskIds;
  }
}

@ObjectType({ description: 'Returned when a task that only collects others would depend, be depended on, or get work of its own.' })
export class TaskCollectsOthers extends Refusal {
  @Field(() => ID)
  readonly taskId: string;

  constructor(taskId: string) {
    super();
    this.taskId = taskId;
  }
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { ACTION_ITEM_STATES, type ActionItemState } from './action-item-lifecycle.js';

export const ActionItemStateEnum = enumOf('ActionItemState', ACTION_ITEM_STATES);

const PROBLEMS = ['NO_SUCH_MOVE', 'NOTHING_TO_TAKE_BACK'] as const;
export type ActionItemProblemCode = (typeof PROBLEMS)[number];
const ActionItemProblemEnum = enumOf('ActionItemProblemCode', PROBLEMS, {
  NO_SUCH_MOVE: 'Where the Auftrag stands, this is not possible.',
  NOTHING_TO_TAKE_BACK: 'The last step cannot be taken back, or somebody else made it.',
});

@ObjectType({ description: 'Why something is not possible with one Auftrag.' })
class ActionItemProblem {
  @Field(() => ID)
  readonly actionItemId: string;

  @Field(() => ActionItemProblemEnum)
  readonly code: ActionItemProblemCode;

  @Field(() => ActionItemStateEnum)
  readonly state: ActionItemState;

  constructor(actionItemId: string, code: ActionItemProblemCode, state: ActionItemState) {
    this.actionItemId = actionItemId;
    this.code = code;
    this.state = state;
  }
}

@ObjectType({ description: 'Returned when Aufträge cannot be changed as asked; none of them was.' })
export class ActionItemStepNotPossible extends Refusal {
  @Field(() => [ActionItemProblem])
  readonly refused: ActionItemProblem[];

  constructor(refused: readonly { id: string; code: ActionItemProblemCode; state: ActionItemState }[]) {
    super();
    this.refused = refused.map(({ id, code, state }) => new ActionItemProblem(id, code, state));
  }
}

@ObjectType({ description: 'Returned when somebody else has changed Aufträge since they were read; nothing was changed. The field shows them as they are now.' })
export class ActionItemsChangedMeanwhile extends Refusal {
  readonly actionItemIds: readonly string[];

  constructor(actionItemIds: readonly string[]) {
    super();
    this.actionItemIds = actionItemIds;
  }
}

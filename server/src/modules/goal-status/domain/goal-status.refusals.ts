import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const REASONS = ['NOT_FOLLOWED', 'NOTHING_TO_FREEZE'] as const;
export type StatusProblem = (typeof REASONS)[number];
const StatusProblemEnum = enumOf('StatusProblem', REASONS, {
  NOT_FOLLOWED: 'The goal is not harmonised yet, or it is concluded.',
  NOTHING_TO_FREEZE: 'There is no goal that the report could show.',
});

@ObjectType({ description: 'Returned when something is not possible with what is said of goals; nothing was changed.' })
export class StatusNotPossible extends Refusal {
  @Field(() => StatusProblemEnum)
  readonly reason: StatusProblem;

  constructor(reason: StatusProblem) {
    super();
    this.reason = reason;
  }
}

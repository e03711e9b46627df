import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Id } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { AssignActionItemInput } from '../../action-items/index.js';
import { AssignGap } from '../use-cases/assign-gap.js';
import { ThreadGapEnum } from './thread.types.js';

@InputType()
class AssignGapInput {
  @Field(() => AssignActionItemInput)
  @ValidateNested()
  @Type(() => AssignActionItemInput)
  assignment: AssignActionItemInput;

  @Field(() => ThreadGapEnum)
  gap: string;

  @Field(() => ID, { description: 'To what a link is missing.' })
  @Id()
  subjectId: string;
}

@ObjectType()
class GapAssigned {
  @Field(() => ID)
  readonly actionItemId: string;

  constructor(actionItemId: string) {
    this.actionItemId = actionItemId;
  }
}

const AssignGapResult = resultUnion('AssignGapResult', GapAssigned, AssignGap.refusals);

@Resolver()
export class GapAssignmentsResolver {
  constructor(private readonly assign: AssignGap) {}

  @Mutation(() => AssignGapResult, { description: 'Has somebody see to a broken place of the Roter Faden; once at a time.' })
  @Requires('actionItem.assign')
  async assignGap(@Args('input') input: AssignGapInput, @Context() { actor }: SignedInContext): Promise<GapAssigned> {
    return new GapAssigned(await this.assign.execute(actor, input));
  }
}

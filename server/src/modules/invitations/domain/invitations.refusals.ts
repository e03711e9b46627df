import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { INVITATION_STATES, type InvitationState } from './invitation-state.js';

export const InvitationStateEnum = enumOf('InvitationState', INVITATION_STATES);

@ObjectType({ description: 'Returned when an invitation of this address into the organisation is open; it can be sent again.' })
export class AlreadyInvited extends Refusal {
  @Field()
  readonly email: string;

  @Field(() => GraphQLISODateTime)
  readonly expiresAt: Date;

  constructor({ email, expiresAt }: { email: string; expiresAt: Date }) {
    super();
    this.email = email;
    this.expiresAt = expiresAt;
  }
}

@ObjectType({ description: 'Returned when the invitation was used or revoked meanwhile.' })
export class InvitationEnded extends Refusal {
  @Field(() => InvitationStateEnum)
  readonly state: InvitationState;

  constructor(state: InvitationState) {
    super();
    this.state = state;
  }
}

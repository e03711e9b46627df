import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when address and password do not belong together; says the same for an unknown address.' })
export class WrongCredentials extends Refusal {
  @Field({ description: 'The field to correct: "password" or "currentPassword".' })
  readonly field: string;

  constructor(field: string) {
    super();
    this.field = field;
  }
}

@ObjectType({ description: 'Returned after too many failed attempts; the way in opens again by itself.' })
export class TooManyAttempts extends Refusal {
  @Field(() => Int)
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super();
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

@ObjectType({ description: 'Returned when the account belongs to no Planungskreis any more.' })
export class BelongsNowhere extends Refusal {
  @Field()
  readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
  }
}

@ObjectType({ description: 'Returned when a one-time link was altered, was used before, or has expired.' })
export class LinkNotValid extends Refusal {
  @Field({ description: 'What the link was for: ACCOUNT or SETUP.' })
  readonly purpose: string;

  constructor(purpose: string) {
    super();
    this.purpose = purpose;
  }
}

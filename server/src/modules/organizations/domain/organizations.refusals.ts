import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when another person of the Planungskreis has this address already.' })
export class AddressTaken extends Refusal {
  @Field()
  readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
  }
}

@ObjectType({ description: 'Returned when the account belongs to another Planungskreis too, so that no single administrator may open it anew.' })
export class AccountElsewhere extends Refusal {
  @Field(() => ID)
  readonly personId: string;

  constructor(personId: string) {
    super();
    this.personId = personId;
  }
}

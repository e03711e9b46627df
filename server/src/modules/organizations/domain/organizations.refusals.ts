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

@ObjectType({ description: 'Returned when somebody else has changed the account since it was read; nothing was changed. The field shows it as it is now.' })
export class AccountChangedMeanwhile extends Refusal {
  readonly personId: string;

  constructor(personId: string) {
    super();
    this.personId = personId;
  }
}

@ObjectType({ description: 'Returned when nobody would be left who keeps the accounts of the Planungskreis.' })
export class LastAdministrator extends Refusal {
  @Field(() => ID)
  readonly personId: string;

  constructor(personId: string) {
    super();
    this.personId = personId;
  }
}

@ObjectType({ description: 'Returned when an administrator would open something to themself while another one could do it; nothing was changed.' })
export class ForAnotherAdministrator extends Refusal {
  @Field(() => ID)
  readonly personId: string;

  constructor(personId: string) {
    super();
    this.personId = personId;
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

import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when somebody else has changed the agreement since it was read; nothing was changed. The field shows it as it is now.' })
export class AgreementChangedMeanwhile extends Refusal {
  readonly agreementId: string;

  constructor(agreementId: string) {
    super();
    this.agreementId = agreementId;
  }
}

@ObjectType({ description: 'Returned when the organisation is a party of the agreement already, or named twice.' })
export class AlreadyParty extends Refusal {
  @Field(() => ID)
  readonly organizationId: string;

  constructor(organizationId: string) {
    super();
    this.organizationId = organizationId;
  }
}

@ObjectType({ description: 'Returned when the agreement would be left with less than two parties.' })
export class TwoPartiesNeeded extends Refusal {
  @Field(() => ID, { nullable: true, description: 'The agreement; null for one that was not there yet.' })
  readonly agreementId: string | null;

  constructor(agreementId: string | null) {
    super();
    this.agreementId = agreementId;
  }
}

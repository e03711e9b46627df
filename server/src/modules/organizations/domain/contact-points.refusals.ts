import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when somebody else has changed the contact point since it was read; nothing was changed. The field shows it as it is now.' })
export class ContactPointChangedMeanwhile extends Refusal {
  readonly contactPointId: string;

  constructor(contactPointId: string) {
    super();
    this.contactPointId = contactPointId;
  }
}

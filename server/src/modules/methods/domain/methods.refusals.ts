import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when somebody else has changed the method since it was read; nothing was changed. The field shows it as it is now.' })
export class MethodChangedMeanwhile extends Refusal {
  readonly methodId: string;

  constructor(methodId: string) {
    super();
    this.methodId = methodId;
  }
}

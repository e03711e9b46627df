import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when a broken place was handed out already and that Auftrag is open; nothing was changed.' })
export class GapIsAssigned extends Refusal {
  @Field(() => ID)
  readonly subjectId: string;

  constructor(subjectId: string) {
    super();
    this.subjectId = subjectId;
  }
}

import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody of the Planungskreis by name.' })
export class PersonName {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

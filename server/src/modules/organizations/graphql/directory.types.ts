import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OrganizationType } from './organizations.types.js';

@ObjectType({ description: 'A Sitz: a function in an organisation on which accountability rests.' })
class DirectorySeat {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'The name of whoever holds it at present.' })
  holder: string | null;

  @Field()
  title: string;
}

@ObjectType()
class DirectoryMember {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'An organisation with those in it who can answer for something.' })
export class DirectoryEntry {
  @Field(() => [DirectoryMember])
  members: DirectoryMember[];

  @Field()
  organization: OrganizationType;

  @Field(() => [DirectorySeat])
  seats: DirectorySeat[];
}

import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { Json } from '../../../platform/graphql/json.scalar.js';

@ObjectType('ActivityReference', { description: 'Something that an entry speaks of, with the name it has today.' })
export class ActivityReferenceType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('Activity', { description: 'One entry of the history; the client makes a sentence of it.' })
export class ActivityType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Null: the program itself, for instance an import.' })
  actorName: string | null;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field()
  kind: string;

  @Field(() => String, { nullable: true, description: 'A sentence of whoever did it.' })
  note: string | null;

  @Field(() => Json, { description: 'Ids, codes, dates and numbers, typed by kind.' })
  payload: Record<string, unknown>;

  @Field(() => [ActivityReferenceType])
  references: ActivityReferenceType[];

  @Field(() => ID)
  subjectId: string;

  @Field()
  subjectKind: string;
}

@ObjectType('ActivityConnection')
export class ActivityConnectionType {
  @Field(() => String, { nullable: true, description: 'Where the next page begins; null at the end.' })
  endCursor: string | null;

  @Field(() => [ActivityType])
  nodes: ActivityType[];
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { KeepContactPoints } from '../use-cases/keep-contact-points.js';
import { BodyType, OrganizationType, VisibilityEnum } from './organizations.types.js';

@ObjectType('ContactPoint', { description: 'An Anlaufstelle: a place in a social space where people are met. What reaches it belongs to the place, never to a person.' })
export class ContactPointType {
  @Field(() => [String], { description: 'What the actor may do with it, for the buttons: contact.edit, contact.share (its visibility).' })
  actions: string[];

  @Field()
  address: string;

  @Field(() => BodyType, { description: 'Where it is.' })
  body: BodyType;

  @Field()
  email: string;

  @Field(() => String, { nullable: true, description: 'The last day on which it is open; null while it goes on.' })
  endedOn: Day | null;

  @Field()
  hours: string;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether the page of the organisation may be read.' })
  isOrganizationReadable: boolean;

  @Field()
  name: string;

  @Field({ description: 'Whether the day has passed until which what is said of it may be relied on.' })
  needsCheck: boolean;

  @Field()
  note: string;

  @Field(() => OrganizationType, { description: 'Who runs it.' })
  organization: OrganizationType;

  @Field()
  phone: string;

  @Field({ description: 'The social space as people call it; empty where it is for the whole body.' })
  space: string;

  @Field(() => String, { nullable: true, description: 'Until when what is said of it may be relied on.' })
  validUntil: Day | null;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType()
export class ContactPointChanged {
  @Field()
  readonly contactPoint: ContactPointType;

  constructor(contactPoint: ContactPointType) {
    this.contactPoint = contactPoint;
  }
}

export const AddContactPointResult = resultUnion('AddContactPointResult', ContactPointChanged, KeepContactPoints.refusalsOfAdd);
export const EditContactPointResult = resultUnion('EditContactPointResult', ContactPointChanged, KeepContactPoints.refusals);
export const EndContactPointResult = resultUnion('EndContactPointResult', ContactPointChanged, KeepContactPoints.refusals);

import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import type { Period } from './period.js';
import { PersonName } from './person-name.js';

const PERIOD_PROBLEMS = ['ENDS_BEFORE_IT_BEGINS', 'OUTSIDE'] as const;
type PeriodProblemCode = (typeof PERIOD_PROBLEMS)[number];
const PeriodProblemEnum = enumOf('PeriodProblemCode', PERIOD_PROBLEMS, {
  ENDS_BEFORE_IT_BEGINS: 'The last day lies before the first one.',
  OUTSIDE: 'It does not lie within the period that it belongs to.',
});

@ObjectType({ description: 'Returned when somebody else has changed the organisation since it was read; nothing was changed. The field shows it as it is now.' })
export class OrganizationChangedMeanwhile extends Refusal {
  readonly organizationId: string;

  constructor(organizationId: string) {
    super();
    this.organizationId = organizationId;
  }
}

@ObjectType({ description: 'Returned when the parent is the organisation itself, or lies below it.' })
export class ParentClosesCircle extends Refusal {
  @Field(() => ID)
  readonly parentId: string;

  constructor(parentId: string) {
    super();
    this.parentId = parentId;
  }
}

/** Somebody is in the way, from a day on and until another. */
@ObjectType({ isAbstract: true })
abstract class SomebodyInTheWay extends Refusal {
  @Field()
  readonly person: PersonName;

  @Field(() => String)
  readonly from: Day;

  @Field(() => String, { nullable: true })
  readonly until: Day | null;

  constructor(person: PersonName, { from, until }: Period) {
    super();
    this.person = person;
    this.from = from;
    this.until = until;
  }
}

@ObjectType({ description: 'Returned when the person belongs to the organisation in that time already.' })
export class AlreadyMember extends SomebodyInTheWay {}

@ObjectType({ description: 'Returned when somebody has the seat in that time and does not just make room for the next: the person named, from and until these days.' })
export class SeatHeld extends SomebodyInTheWay {}

@ObjectType({ description: 'Returned when the person has left the Planungskreis by the day on which this would begin.' })
export class PersonHasLeft extends Refusal {
  @Field()
  readonly person: PersonName;

  @Field(() => String)
  readonly leftOn: Day;

  constructor(person: PersonName, leftOn: Day) {
    super();
    this.person = person;
    this.leftOn = leftOn;
  }
}

@ObjectType({ description: 'Returned when the days do not fit.' })
export class PeriodNotPossible extends Refusal {
  @Field(() => PeriodProblemEnum)
  readonly code: PeriodProblemCode;

  @Field(() => String, { nullable: true, description: 'The first day that is possible; null where every day is.' })
  readonly earliest: Day | null;

  @Field(() => String, { nullable: true, description: 'The last day that is possible; null where there is none.' })
  readonly latest: Day | null;

  constructor(code: PeriodProblemCode, { earliest, latest }: { earliest: Day | null; latest: Day | null }) {
    super();
    this.code = code;
    this.earliest = earliest;
    this.latest = latest;
  }
}

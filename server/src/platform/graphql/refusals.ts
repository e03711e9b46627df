import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Refusal } from '../../kernel/refusal.js';

@ObjectType({ description: 'Returned when there is no such object, or none that the actor may read.' })
export class NotFound extends Refusal {
  @Field(() => ID)
  readonly id: string;

  constructor(id: string) {
    super();
    this.id = id;
  }
}

@ObjectType({ description: 'Returned when the actor may read the object, or there is none to read, but may not do this.' })
export class NotAllowed extends Refusal {
  @Field()
  readonly action: string;

  constructor(action: string) {
    super();
    this.action = action;
  }
}

export enum InputProblemCode {
  REQUIRED = 'REQUIRED',
  TOO_SHORT = 'TOO_SHORT',
  TOO_LONG = 'TOO_LONG',
  TOO_MANY = 'TOO_MANY',
  NOT_AN_EMAIL = 'NOT_AN_EMAIL',
  NOT_AN_ID = 'NOT_AN_ID',
  NOT_A_DATE = 'NOT_A_DATE',
  NOT_A_TIME = 'NOT_A_TIME',
  OUT_OF_RANGE = 'OUT_OF_RANGE',
  MARKUP = 'MARKUP',
  NOT_AN_AGS = 'NOT_AN_AGS',
  NOT_A_COUNTY_KEY = 'NOT_A_COUNTY_KEY',
  NOT_ALLOWED = 'NOT_ALLOWED',
  SAME_AS_BEFORE = 'SAME_AS_BEFORE',
  TOO_NARROW = 'TOO_NARROW',
  TOO_EARLY = 'TOO_EARLY',
  TOO_LATE = 'TOO_LATE',
}
registerEnumType(InputProblemCode, { name: 'InputProblemCode' });

@ObjectType({ description: 'One problem of one field of the input; the client holds the sentence.' })
export class InputProblem {
  @Field({ description: 'Dotted path below the input, for example "memberships.0.organizationId".' })
  readonly field: string;

  @Field(() => InputProblemCode)
  readonly code: InputProblemCode;

  @Field(() => Int, { nullable: true, description: 'The limit that was passed, where the code has one.' })
  readonly limit: number | null;

  constructor(field: string, code: InputProblemCode, limit: number | null = null) {
    this.field = field;
    this.code = code;
    this.limit = limit;
  }
}

@ObjectType({ description: 'Returned when fields of the input cannot be accepted; nothing was changed.' })
export class InvalidInput extends Refusal {
  @Field(() => [InputProblem])
  readonly problems: InputProblem[];

  constructor(...problems: InputProblem[]) {
    super();
    this.problems = problems;
  }
}

@ObjectType({ description: 'Returned when a request id comes a second time with another content.' })
export class RequestIdReused extends Refusal {
  @Field(() => ID)
  readonly requestId: string;

  constructor(requestId: string) {
    super();
    this.requestId = requestId;
  }
}

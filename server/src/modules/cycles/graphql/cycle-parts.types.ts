import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartialDate, Precision } from '../../../kernel/partial-date.js';
import type { Aktualitaet } from '../domain/aktualitaet.js';
import type { CheckpointCode } from '../domain/checkpoints.js';
import { MoveProblemEnum, type MoveProblemCode } from '../domain/cycles.refusals.js';
import type { LageReason } from '../domain/lage.js';
import type { ResponsibilityRole } from '../domain/responsibility.entity.js';
import type { Stand } from '../domain/task-lifecycle.js';
import { AktualitaetEnum, CheckpointCodeEnum, LageReasonCodeEnum, PrecisionEnum, ResponsibilityRoleEnum, StandEnum } from './cycle-enums.js';

@ObjectType({ description: 'A date as people plan it: a day, a month, a quarter or a year.' })
export class PlannedDate {
  @Field({ description: 'The first day of the period, as 2024-11-01.' })
  date: string;

  @Field(() => PrecisionEnum)
  precision: Precision;
}

@ObjectType({ description: 'An organisation, seat, person or body by its name.' })
export class Named {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'Whoever answers for something: an organisation or a seat; a person only in addition.' })
export class Accountable {
  @Field(() => Named, { nullable: true })
  organization: Named | null;

  @Field(() => Named, { nullable: true })
  person: Named | null;

  @Field(() => Named, { nullable: true })
  seat: Named | null;
}

@ObjectType({ description: 'The part of an organisation or a seat beside the accountable (RACI).' })
export class Participant {
  @Field(() => Named, { nullable: true })
  organization: Named | null;

  @Field(() => ResponsibilityRoleEnum)
  role: ResponsibilityRole;

  @Field(() => Named, { nullable: true })
  seat: Named | null;
}

@ObjectType({ description: 'A block or a task by its key and title.' })
export class WorkReference {
  @Field(() => ID)
  id: string;

  @Field()
  key: string;

  @Field()
  title: string;
}

@ObjectType()
export class Milestone {
  @Field(() => ID)
  id: string;

  @Field(() => PlannedDate)
  date: PartialDate;

  @Field()
  title: string;
}

@ObjectType()
export class TemplateReference {
  @Field()
  key: string;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'How old the last news is.' })
export class Freshness {
  @Field(() => GraphQLISODateTime, { nullable: true })
  lastAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the last event became too old, or will.' })
  overdueSince: Date | null;

  @Field(() => AktualitaetEnum)
  state: Aktualitaet;
}

@ObjectType('LageReason', { description: 'Why the Lage is not "im Plan".' })
export class LageReasonType {
  @Field(() => LageReasonCodeEnum)
  code: LageReason['code'];

  @Field(() => Int)
  days: number;

  @Field(() => WorkReference, { nullable: true })
  task: WorkReference | null;
}

@ObjectType('Checkpoint', { description: 'An open Prüfpunkt: what keeps a block from being submitted.' })
export class CheckpointType {
  @Field(() => CheckpointCodeEnum)
  code: CheckpointCode;

  @Field(() => WorkReference, { nullable: true, description: 'The task or block that it is about.' })
  subject: WorkReference | null;
}

@ObjectType('Reservation', { description: 'A Vorbehalt: the block began although something before it is open.' })
export class ReservationType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The last day on which it holds.' })
  expiresOn: string;

  @Field()
  grantedAt: string;

  @Field()
  grantor: Named;

  @Field()
  owner: Named;

  @Field()
  reason: string;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'The last decision of a body about a block.' })
export class Decision {
  @Field()
  at: string;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field()
  kind: string;
}

@ObjectType({ description: 'The seat of whoever stands for a cycle in the leadership.' })
export class SponsorSeat {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'The name of whoever holds it at present.' })
  holder: string | null;

  @Field()
  title: string;
}

@ObjectType('PossibleMove', { description: 'A move of a task that there is, and what is in its way at present.' })
export class PossibleMoveType {
  @Field({ description: 'Whether the move needs a sentence.' })
  needsSentence: boolean;

  @Field(() => [MoveProblemEnum])
  problems: MoveProblemCode[];

  @Field(() => StandEnum)
  to: Stand;
}

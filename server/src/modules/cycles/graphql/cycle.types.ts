import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { type PartialDate, type Precision, PRECISIONS } from '../../../kernel/partial-date.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { AKTUALITAETEN, type Aktualitaet } from '../domain/aktualitaet.js';
import { BLOCK_STANDS, type BlockStand } from '../domain/block-stand.js';
import { BLOCK_KINDS, type BlockKind, type Phase, PHASES } from '../domain/building-block.entity.js';
import type { Acceptance } from '../domain/acceptance.js';
import type { Checkpoint } from '../domain/checkpoints.js';
import { CYCLE_STATES, type CycleState } from '../domain/cycle-state.js';
import { AcceptanceEnum, MoveProblemEnum, type MoveProblemCode } from '../domain/cycles.refusals.js';
import { type Lage, LAGEN, type LageReason } from '../domain/lage.js';
import { RESPONSIBILITY_ROLES, type ResponsibilityRole } from '../domain/responsibility.entity.js';
import { type ShownStand, type Stand, STANDS } from '../domain/task-lifecycle.js';
import { VISIBILITIES, type Visibility } from '../domain/visibility.js';

const PrecisionEnum = enumOf('Precision', PRECISIONS);
export const StandEnum = enumOf('Stand', STANDS);
const ShownStandEnum = enumOf<ShownStand>('ShownStand', [...STANDS, 'WAITING'], { WAITING: 'Planned, and something before it is open; never stored.' });
const BlockStandEnum = enumOf('BlockStand', BLOCK_STANDS);
export const BlockKindEnum = enumOf('BlockKind', BLOCK_KINDS);
export const PhaseEnum = enumOf('Phase', PHASES);
const CycleStateEnum = enumOf('CycleState', CYCLE_STATES);
const LageEnum = enumOf('Lage', LAGEN);
const AktualitaetEnum = enumOf('Aktualitaet', AKTUALITAETEN);
const ResponsibilityRoleEnum = enumOf('ResponsibilityRole', RESPONSIBILITY_ROLES);
const VisibilityEnum = enumOf('Visibility', VISIBILITIES);
const CheckpointCodeEnum = enumOf<Checkpoint['code']>('CheckpointCode', ['CONTENT_OPEN', 'PREDECESSOR_NOT_ACCEPTED', 'ACCOUNTABLE_MISSING', 'RESERVATION_EXPIRED']);
const LageReasonCodeEnum = enumOf<LageReason['code']>('LageReasonCode', ['OVERDUE', 'PREDECESSOR_OVERDUE', 'RESERVATION_EXPIRED']);
export const CompletedEnum = enumOf<'ON' | 'BEFORE'>('CompletedPrecision', ['ON', 'BEFORE'], { ON: 'Done on that day.', BEFORE: 'Done at some time until that day.' });

@ObjectType({ description: 'A date as people plan it: a day, a month, a quarter or a year.' })
class PlannedDate {
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

@ObjectType('Checkpoint', { description: 'An open Prüfpunkt: why a block cannot make its next move yet.' })
export class CheckpointType {
  @Field(() => CheckpointCodeEnum)
  code: Checkpoint['code'];

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
class SponsorSeat {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'The name of whoever holds it at present.' })
  holder: string | null;

  @Field()
  title: string;
}

@ObjectType('PlanningCycle', { description: 'A Planungszyklus: one round of a body through the blocks of a template.' })
export class PlanningCycleType {
  @Field(() => ID)
  id: string;

  @Field()
  body: Named;

  @Field(() => String, { nullable: true })
  mandateDate: string | null;

  @Field()
  mandateText: string;

  @Field(() => [Milestone])
  milestones: Milestone[];

  @Field(() => Int)
  number: number;

  @Field(() => String, { nullable: true })
  plannedFrom: string | null;

  @Field(() => String, { nullable: true })
  plannedUntil: string | null;

  @Field(() => SponsorSeat, { nullable: true })
  sponsor: SponsorSeat | null;

  @Field({ description: 'Where imported content comes from; empty for none.' })
  source: string;

  @Field(() => CycleStateEnum)
  state: CycleState;

  @Field(() => String, { nullable: true, description: 'The sentence for a cycle that rests or was given up.' })
  stateReason: string | null;

  @Field(() => Named, { nullable: true, description: 'The steering organisation.' })
  steering: Named | null;

  @Field(() => CycleStateEnum, { nullable: true, description: 'Where a suspended cycle goes on.' })
  suspendedState: CycleState | null;

  @Field()
  template: TemplateReference;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType('BuildingBlock', { description: 'A Baustein (or Schritt) of a cycle.' })
export class BuildingBlockType {
  @Field(() => ID)
  id: string;

  @Field(() => AcceptanceEnum)
  acceptance: Acceptance;

  @Field()
  accountable: Accountable;

  @Field(() => Freshness, { name: 'aktualitaet' })
  freshness: Freshness;

  @Field(() => Named, { nullable: true, description: 'Set when the template repeats the block for each body.' })
  body: Named | null;

  @Field(() => [CheckpointType], { description: 'The open Prüfpunkte: what keeps the block from its next move.' })
  checkpoints: CheckpointType[];

  @Field(() => Int, { description: 'Contents that count: not dropped, and not optional ones that nobody decided about.' })
  contentCount: number;

  @Field()
  cycle: PlanningCycleType;

  @Field(() => Int)
  doneCount: number;

  @Field()
  key: string;

  @Field(() => BlockKindEnum)
  kind: BlockKind;

  @Field(() => LageEnum)
  lage: Lage;

  @Field(() => [LageReasonType])
  lageReasons: LageReasonType[];

  @Field(() => Decision, { nullable: true })
  lastDecision: Decision | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the last decision about the present submission was made.' })
  decidedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt: Date | null;

  @Field(() => Named, { nullable: true, description: 'Who submitted it.' })
  submittedBy: Named | null;

  @Field({ description: 'Whether an earlier block was opened again since ("zu prüfen").' })
  needsReview: boolean;

  @Field(() => [Participant])
  participants: Participant[];

  @Field(() => PhaseEnum)
  phase: Phase;

  @Field(() => String, { nullable: true })
  plannedFrom: string | null;

  @Field(() => String, { nullable: true })
  plannedUntil: string | null;

  @Field(() => Int)
  position: number;

  @Field(() => [WorkReference], { description: 'Blocks that come first.' })
  predecessors: WorkReference[];

  @Field(() => Named, { nullable: true, description: 'The organisation that accepts the block.' })
  receiving: Named | null;

  @Field(() => ReservationType, { nullable: true, description: 'The open Vorbehalt.' })
  reservation: ReservationType | null;

  @Field(() => BlockStandEnum)
  stand: BlockStand;

  @Field(() => [TaskType])
  tasks: TaskType[];

  @Field()
  title: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
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

@ObjectType('Task', { description: 'An Inhalt of a block.' })
export class TaskType {
  @Field(() => ID)
  id: string;

  @Field()
  accountable: Accountable;

  @Field()
  block: BuildingBlockType;

  @Field(() => String, { nullable: true })
  completedOn: string | null;

  @Field(() => CompletedEnum, { nullable: true })
  completedPrecision: 'ON' | 'BEFORE' | null;

  @Field(() => PlannedDate, { nullable: true })
  due: PartialDate | null;

  @Field({ description: 'Whether the task has tasks of its own, whose Stand it follows.' })
  hasChildren: boolean;

  @Field()
  isOptional: boolean;

  @Field()
  key: string;

  @Field(() => LageEnum)
  lage: Lage;

  @Field(() => [LageReasonType])
  lageReasons: LageReasonType[];

  @Field({ description: 'Umsetzungsstand in the words of whoever does it.' })
  note: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => [Participant])
  participants: Participant[];

  @Field(() => [WorkReference], { description: 'Tasks that come first.' })
  predecessors: WorkReference[];

  @Field(() => ShownStandEnum)
  shownStand: ShownStand;

  @Field(() => StandEnum, { name: 'stand' })
  effectiveStand: Stand;

  @Field(() => String, { nullable: true, description: 'The sentence for a task that was put off or dropped.' })
  standReason: string | null;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType('MyWork', { description: 'What waits for whoever asks.' })
export class MyWorkType {
  @Field(() => [TaskType], { description: 'Open contents of the seats I hold or stand in for, and of me.' })
  mine: TaskType[];

  @Field(() => [TaskType], { description: 'Open contents of my organisations that no seat and no person has taken on.' })
  unassigned: TaskType[];
}

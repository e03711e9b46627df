import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { BlockStand } from '../domain/block-stand.js';
import type { BlockKind, Phase } from '../domain/building-block.entity.js';
import type { Acceptance } from '../domain/acceptance.js';
import type { CycleState } from '../domain/cycle-state.js';
import { AcceptanceEnum } from '../domain/cycles.refusals.js';
import type { Lage } from '../domain/lage.js';
import type { ShownStand, Stand } from '../domain/task-lifecycle.js';
import { BlockKindEnum, BlockStandEnum, CompletedEnum, CycleStateEnum, LageEnum, PhaseEnum, ShownStandEnum, StandEnum } from './cycle-enums.js';
import {
  Accountable,
  CheckpointType,
  Decision,
  Freshness,
  LageReasonType,
  Milestone,
  Named,
  Participant,
  PlannedDate,
  ReservationType,
  SponsorSeat,
  TemplateReference,
  WorkReference,
} from './cycle-parts.types.js';

@ObjectType('PlanningCycle', { description: 'A Planungszyklus: one round of a body through the blocks of a template.' })
export class PlanningCycleType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'How many blocks it has, also such as may not be read: who sees fewer sees an excerpt.' })
  blockCount: number;

  @Field()
  body: Named;

  @Field(() => String, { nullable: true })
  mandateDate: string | null;

  @Field({ description: 'Empty where only parts of the cycle are shared.' })
  mandateText: string;

  @Field(() => [Milestone], { nullable: true, description: 'Null where only parts of the cycle are shared.' })
  milestones: Milestone[] | null;

  @Field(() => Int)
  number: number;

  @Field(() => String, { nullable: true })
  plannedFrom: string | null;

  @Field(() => String, { nullable: true })
  plannedUntil: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when a suspended cycle rests.' })
  restsSince: Date | null;

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

  @Field(() => [CheckpointType], { description: 'The open Prüfpunkte: exactly what keeps the block from being submitted now; none once it was submitted.' })
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

  @Field()
  title: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
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

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Rhythm } from '../../goals/index.js';
import type { Continuation, MeasureKind, MeasureState } from './measure-lifecycle.js';

/** A Maßnahme of a cycle, from the idea to what became of it. */
@Entity('measure')
@Unique('measure_number_key', ['tenantId', 'cycleId', 'number'])
@Unique('measure_import_key', ['tenantId', 'bodyId', 'importKey'])
@Index('measure_goal_idx', ['tenantId', 'goalId'])
@Index('measure_body_idx', ['tenantId', 'bodyId'])
@Index('measure_owner_organization_idx', ['tenantId', 'ownerOrganizationId'])
@Index('measure_owner_seat_idx', ['tenantId', 'ownerSeatId'])
@Check('measure_import_check', 'length(import_key) between 1 and 100')
@Check('measure_kind_check', `kind in ('PROJECT', 'PERMANENT', 'INVESTMENT', 'COOPERATION')`)
@Check('measure_state_check', `state in ('IDEA', 'PROPOSED', 'AGREED', 'IN_PROGRESS', 'PAUSED', 'COMPLETED', 'CONTINUED', 'ENDED', 'REJECTED', 'TERMINATED')`)
@Check('measure_texts_check', 'length(title) between 1 and 200 and length(text) <= 4000 and length(state_reason) between 1 and 4000 and number >= 1')
@Check('measure_reach_check', 'cardinality(social_spaces) <= 20 and cardinality(target_groups) <= 20 and length(social_spaces::text) <= 6000 and length(target_groups::text) <= 6000')
@Check('measure_reason_check', `state not in ('PAUSED', 'ENDED', 'REJECTED', 'TERMINATED') or state_reason is not null`)
@Check('measure_goal_check', `goal_id is not null or state in ('IDEA', 'PROPOSED', 'REJECTED')`)
@Check('measure_owner_check', 'num_nonnulls(owner_organization_id, owner_seat_id) <= 1 and (owner_person_id is null or num_nonnulls(owner_organization_id, owner_seat_id) = 1)')
@Check('measure_answered_check', `num_nonnulls(owner_organization_id, owner_seat_id) = 1 or state in ('IDEA', 'PROPOSED', 'REJECTED')`)
@Check('measure_starts_check', `(starts_date is null) = (starts_precision is null) and starts_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('measure_ends_check', `(ends_date is null) = (ends_precision is null) and ends_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('measure_started_check', `started_at is not null or state not in ('IN_PROGRESS', 'PAUSED', 'COMPLETED', 'CONTINUED', 'ENDED')`)
@Check('measure_continuation_check', `continuation in ('CONTINUE', 'END') and length(continuation_reason) between 1 and 4000 and num_nonnulls(continuation, continuation_reason, continuation_by, continuation_at) in (0, 4)`)
@Check('measure_rhythm_check', `rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')`)
@Check('measure_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'measure_cycle_fkey' })
@ForeignKey('Goal', ['tenantId', 'cycleId', 'goalId'], ['tenantId', 'cycleId', 'id'], { name: 'measure_goal_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'measure_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'ownerOrganizationId'], ['tenantId', 'id'], { name: 'measure_owner_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'ownerSeatId'], ['tenantId', 'id'], { name: 'measure_owner_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'ownerPersonId'], ['tenantId', 'id'], { name: 'measure_owner_person_fkey' })
@ForeignKey('FieldOfAction', ['tenantId', 'fieldOfActionId'], ['tenantId', 'id'], { name: 'measure_field_of_action_fkey' })
@ForeignKey('Person', ['tenantId', 'continuationBy'], ['tenantId', 'id'], { name: 'measure_continuation_by_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'measure_created_by_fkey' })
export class Measure {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'measure_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_pkey' })
  id: string;

  /** Counts per cycle. */
  @Column('int')
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  /** Only what is not agreed on may leave it open. */
  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId: string | null;

  /** Whose measure it is: the body of the cycle, or a municipality. */
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  text: string;

  @Column('text', { default: 'PROJECT' })
  kind: MeasureKind;

  @Column('text', { default: 'IDEA' })
  state: MeasureState;

  /** What was said when it came to the state that it is in. */
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;

  @Column('uuid', { name: 'owner_organization_id', nullable: true })
  ownerOrganizationId: string | null;

  @Column('uuid', { name: 'owner_seat_id', nullable: true })
  ownerSeatId: string | null;

  /** Only in addition. */
  @Column('uuid', { name: 'owner_person_id', nullable: true })
  ownerPersonId: string | null;

  @Column('uuid', { name: 'field_of_action_id', nullable: true })
  fieldOfActionId: string | null;

  @Column('text', { name: 'social_spaces', array: true, default: '{}' })
  socialSpaces: string[];

  @Column('text', { name: 'target_groups', array: true, default: '{}' })
  targetGroups: string[];

  @Column('boolean', { name: 'is_quick_win', default: false })
  isQuickWin: boolean;

  @Column('boolean', { name: 'is_preventive', default: false })
  isPreventive: boolean;

  /** The first day of the period in which it is to start. */
  @Column('date', { name: 'starts_date', nullable: true })
  startsDate: string | null;

  @Column('text', { name: 'starts_precision', nullable: true })
  startsPrecision: string | null;

  /** The first day of the period in which it is to end. */
  @Column('date', { name: 'ends_date', nullable: true })
  endsDate: string | null;

  @Column('text', { name: 'ends_precision', nullable: true })
  endsPrecision: string | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  /** Whether it goes on when what others pay for it ends (rule 27). */
  @Column('text', { nullable: true })
  continuation: Continuation | null;

  @Column('text', { name: 'continuation_reason', nullable: true })
  continuationReason: string | null;

  @Column('uuid', { name: 'continuation_by', nullable: true })
  continuationBy: string | null;

  @Column('timestamptz', { name: 'continuation_at', nullable: true })
  continuationAt: Date | null;

  /** For which end of its funding it was asked already whether it goes on. */
  @Column('date', { name: 'continuation_asked_for', nullable: true })
  continuationAskedFor: string | null;

  @Column('text', { default: 'QUARTERLY' })
  rhythm: Rhythm;

  /** By what it is known again in the action plan that it came from. */
  @Column('text', { name: 'import_key', nullable: true })
  importKey: string | null;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

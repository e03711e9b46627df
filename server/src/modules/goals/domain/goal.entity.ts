import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { GoalLevel, GoalState } from './goal-lifecycle.js';
import type { Rhythm } from './rhythms.js';

const CHECKED = `state not in ('HARMONISED', 'ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED')`;

/** A Ziel of a cycle, from its draft to what came of it. */
@Entity('goal')
@Index('goal_superseded_by_idx', ['tenantId', 'supersededById'])
@Unique('goal_cycle_key', ['tenantId', 'cycleId', 'id'])
@Unique('goal_number_key', ['tenantId', 'cycleId', 'number'])
@Index('goal_body_idx', ['tenantId', 'bodyId'])
@Index('goal_proposed_by_idx', ['tenantId', 'proposedById'])
@Index('goal_parent_goal_idx', ['tenantId', 'parentGoalId'])
@Index('goal_owner_organization_idx', ['tenantId', 'ownerOrganizationId'])
@Index('goal_owner_seat_idx', ['tenantId', 'ownerSeatId'])
@Index('goal_paper_idx', ['tenantId', 'paperId'])
@Index('goal_resolution_idx', ['tenantId', 'resolutionId'])
@Check('goal_level_check', `level in ('GUIDING', 'STRATEGIC', 'OPERATIONAL')`)
@Check('goal_state_check', `state in ('DRAFT', 'PROPOSED', 'IN_REVIEW', 'RETURNED', 'HARMONISED', 'ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REVIEWED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN')`)
@Check('goal_levelled_check', `level is not null or state in ('DRAFT', 'RETURNED', 'WITHDRAWN')`)
@Check('goal_texts_check', 'length(title) between 1 and 200 and length(text) <= 4000 and length(state_reason) between 1 and 4000 and length(no_parent_reason) <= 1000 and number >= 1')
@Check('goal_measure_check', 'length(criterion) <= 1000 and length(indicator) <= 500 and length(unit) <= 40')
@Check('goal_reason_check', `state not in ('RETURNED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REJECTED', 'WITHDRAWN') or state_reason is not null`)
@Check('goal_checkable_check', `level <> 'OPERATIONAL' or ${CHECKED} or (criterion <> '' and due_date is not null)`)
@Check('goal_attainment_check', `case when level = 'OPERATIONAL' then state <> 'REVIEWED' else state not in ('ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED') end`)
@Check('goal_parent_check', `parent_goal_id is null or (parent_goal_id <> id and no_parent_reason = '' and level in ('STRATEGIC', 'OPERATIONAL'))`)
@Check('goal_grounded_check', `level <> 'OPERATIONAL' or ${CHECKED} or parent_goal_id is not null or no_parent_reason <> ''`)
@Check('goal_due_check', `(due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('goal_baseline_check', 'target_value is null or baseline_value is not null')
@Check('goal_baseline_date_check', `(baseline_date is null) = (baseline_precision is null) and baseline_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR') and (baseline_date is null or baseline_value is not null)`)
@Check('goal_owner_check', 'num_nonnulls(owner_organization_id, owner_seat_id) <= 1 and (owner_person_id is null or num_nonnulls(owner_organization_id, owner_seat_id) = 1)')
@Check('goal_superseded_check', `(state = 'SUPERSEDED') = (superseded_by_id is not null) and superseded_by_id <> id`)
@Check('goal_paper_check', `paper_id is null or state not in ('DRAFT', 'PROPOSED', 'IN_REVIEW', 'RETURNED')`)
@Check('goal_rhythm_check', `rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')`)
@Check('goal_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'goal_cycle_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'goal_body_fkey' })
@ForeignKey('FieldOfAction', ['tenantId', 'fieldOfActionId'], ['tenantId', 'id'], { name: 'goal_field_of_action_fkey' })
@ForeignKey('Organization', ['tenantId', 'proposedById'], ['tenantId', 'id'], { name: 'goal_proposed_by_fkey' })
@ForeignKey('Goal', ['tenantId', 'cycleId', 'parentGoalId'], ['tenantId', 'cycleId', 'id'], { name: 'goal_parent_fkey' })
@ForeignKey('Organization', ['tenantId', 'ownerOrganizationId'], ['tenantId', 'id'], { name: 'goal_owner_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'ownerSeatId'], ['tenantId', 'id'], { name: 'goal_owner_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'ownerPersonId'], ['tenantId', 'id'], { name: 'goal_owner_person_fkey' })
@ForeignKey('Paper', ['tenantId', 'bodyId', 'paperId'], ['tenantId', 'bodyId', 'id'], { name: 'goal_paper_fkey' })
@ForeignKey('Resolution', ['tenantId', 'resolutionId'], ['tenantId', 'id'], { name: 'goal_resolution_fkey' })
@ForeignKey('Goal', ['tenantId', 'supersededById'], ['tenantId', 'id'], { name: 'goal_superseded_by_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'goal_created_by_fkey' })
export class Goal {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_pkey' })
  id: string;

  /** Counts per cycle. */
  @Column('int')
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  /** Only a draft may leave it open. */
  @Column('text', { nullable: true })
  level: GoalLevel | null;

  /** Whose goal it is: the body of the cycle, or for an operational one a municipality. */
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  text: string;

  @Column('uuid', { name: 'field_of_action_id', nullable: true })
  fieldOfActionId: string | null;

  @Column('text', { default: 'DRAFT' })
  state: GoalState;

  /** What was said when it came to the state that it is in. */
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;

  /** The conference that brings it in. */
  @Column('uuid', { name: 'proposed_by_id', nullable: true })
  proposedById: string | null;

  @Column('uuid', { name: 'parent_goal_id', nullable: true })
  parentGoalId: string | null;

  /** Why an operational goal serves no strategic one. */
  @Column('text', { name: 'no_parent_reason', default: '' })
  noParentReason: string;

  @Column('text', { default: '' })
  criterion: string;

  /** The first day of the period in which it is to be attained. */
  @Column('date', { name: 'due_date', nullable: true })
  dueDate: string | null;

  @Column('text', { name: 'due_precision', nullable: true })
  duePrecision: Precision | null;

  @Column('uuid', { name: 'owner_organization_id', nullable: true })
  ownerOrganizationId: string | null;

  @Column('uuid', { name: 'owner_seat_id', nullable: true })
  ownerSeatId: string | null;

  /** Only in addition. */
  @Column('uuid', { name: 'owner_person_id', nullable: true })
  ownerPersonId: string | null;

  @Column('text', { default: '' })
  indicator: string;

  @Column('text', { default: '' })
  unit: string;

  /** As text, as the database gives it: it rounds nothing. */
  @Column('numeric', { name: 'baseline_value', nullable: true })
  baselineValue: string | null;

  @Column('date', { name: 'baseline_date', nullable: true })
  baselineDate: string | null;

  @Column('text', { name: 'baseline_precision', nullable: true })
  baselinePrecision: Precision | null;

  @Column('numeric', { name: 'target_value', nullable: true })
  targetValue: string | null;

  /** With which it goes to the council. */
  @Column('uuid', { name: 'paper_id', nullable: true })
  paperId: string | null;

  @Column('uuid', { name: 'resolution_id', nullable: true })
  resolutionId: string | null;

  @Column('uuid', { name: 'superseded_by_id', nullable: true })
  supersededById: string | null;

  @Column('text', { default: 'QUARTERLY' })
  rhythm: Rhythm;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

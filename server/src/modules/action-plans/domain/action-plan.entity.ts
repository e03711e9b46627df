import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ActionPlanState } from './action-plan-lifecycle.js';

/** A Handlungskonzept of one social space: Befunde, checkable goals and the measures that follow from them, as one document. */
@Entity('action_plan')
@Unique('action_plan_number_key', ['tenantId', 'cycleId', 'number'])
@Index('action_plan_body_idx', ['tenantId', 'bodyId'])
@Index('action_plan_programme_idx', ['tenantId', 'programmeId'])
@Check('action_plan_names_check', 'length(title) between 1 and 200 and length(social_space) between 1 and 200 and number >= 1')
@Check('action_plan_texts_check', 'length(occasion) <= 4000 and length(evidence) <= 4000 and length(introduction) <= 8000 and length(findings_text) <= 8000 and length(goals_text) <= 8000 and length(measures_text) <= 8000')
@Check('action_plan_period_check', 'starts_on <= ends_on')
@Check('action_plan_state_check', `state in ('DRAFT', 'FROZEN')`)
@Check('action_plan_frozen_check', `state = 'DRAFT' or latest_version_no is not null`)
@Check('action_plan_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'action_plan_cycle_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'action_plan_body_fkey' })
@ForeignKey('FundingProgramme', ['tenantId', 'programmeId'], ['tenantId', 'id'], { name: 'action_plan_programme_fkey' })
@ForeignKey('ActionPlanVersion', ['tenantId', 'id', 'latestVersionNo'], ['tenantId', 'planId', 'versionNo'], { name: 'action_plan_latest_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'action_plan_created_by_fkey' })
export class ActionPlan {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'action_plan_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'action_plan_pkey' })
  id: string;

  /** Counts per cycle. */
  @Column('int')
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  /** Whose it is: the body of the cycle, or a municipality. */
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('text')
  title: string;

  /** By its name. */
  @Column('text', { name: 'social_space' })
  socialSpace: string;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** The Förderprogramm that is applied to with it. */
  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId: string | null;

  @Column('text', { default: '' })
  occasion: string;

  /** How what the programme asks for is proved. */
  @Column('text', { default: '' })
  evidence: string;

  @Column('text', { default: '' })
  introduction: string;

  @Column('text', { name: 'findings_text', default: '' })
  findingsText: string;

  @Column('text', { name: 'goals_text', default: '' })
  goalsText: string;

  @Column('text', { name: 'measures_text', default: '' })
  measuresText: string;

  @Column('text', { default: 'DRAFT' })
  state: ActionPlanState;

  @Column('int', { name: 'latest_version_no', nullable: true })
  latestVersionNo: number | null;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

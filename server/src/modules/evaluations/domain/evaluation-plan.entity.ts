import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';

/** A version of the method of an evaluation: a draft, or fixed and never changed again (rule 22). */
@Entity('evaluation_plan')
@Unique('evaluation_plan_version_key', ['tenantId', 'evaluationId', 'versionNo'])
@Unique('evaluation_plan_evaluation_key', ['tenantId', 'evaluationId', 'id'])
@Index('evaluation_plan_method_idx', ['tenantId', 'methodId'])
@Index('evaluation_plan_draft_key', ['tenantId', 'evaluationId'], { unique: true, where: 'fixed_at is null' })
@Check('evaluation_plan_texts_check', 'length(purpose) <= 4000 and length(questions) <= 4000 and length(method) <= 4000 and length(comparison) <= 4000 and length(criteria) <= 4000 and length(involvement) <= 4000 and length(no_involvement_reason) <= 4000 and length(change_reason) <= 4000 and version_no >= 1')
@Check('evaluation_plan_due_check', `(due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('evaluation_plan_evaluator_check', 'num_nonnulls(evaluator_organization_id, evaluator_seat_id) <= 1 and (evaluator_person_id is null or num_nonnulls(evaluator_organization_id, evaluator_seat_id) = 1)')
@Check('evaluation_plan_fixed_check', `(fixed_at is null) = (fixed_by is null) and (fixed_at is null or (purpose <> '' and questions <> '' and (method <> '' or method_id is not null) and comparison <> '' and criteria <> '' and due_date is not null and (involvement <> '' or no_involvement_reason <> '') and num_nonnulls(evaluator_organization_id, evaluator_seat_id) = 1))`)
@Check('evaluation_plan_method_check', '(method_id is null) = (method_name is null) and length(method_name) between 1 and 120')
@Check('evaluation_plan_reason_check', `fixed_at is null or version_no = 1 or change_reason <> ''`)
@ForeignKey('Evaluation', ['tenantId', 'evaluationId'], ['tenantId', 'id'], { name: 'evaluation_plan_evaluation_fkey' })
@ForeignKey('Method', ['tenantId', 'methodId'], ['tenantId', 'id'], { name: 'evaluation_plan_method_fkey' })
@ForeignKey('Organization', ['tenantId', 'evaluatorOrganizationId'], ['tenantId', 'id'], { name: 'evaluation_plan_evaluator_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'evaluatorSeatId'], ['tenantId', 'id'], { name: 'evaluation_plan_evaluator_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'evaluatorPersonId'], ['tenantId', 'id'], { name: 'evaluation_plan_evaluator_person_fkey' })
@ForeignKey('Person', ['tenantId', 'fixedBy'], ['tenantId', 'id'], { name: 'evaluation_plan_fixed_by_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'evaluation_plan_created_by_fkey' })
export class EvaluationPlan {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'evaluation_plan_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evaluation_plan_pkey' })
  id: string;

  @Column('uuid', { name: 'evaluation_id' })
  evaluationId: string;

  /** Counts per evaluation. */
  @Column('int', { name: 'version_no' })
  versionNo: number;

  /** What the answers are for. */
  @Column('text', { default: '' })
  purpose: string;

  @Column('text', { default: '' })
  questions: string;

  @Column('text', { default: '' })
  method: string;

  /** A method of the Methodenkoffer, beside what is said of it in words or instead of it. */
  @Column('uuid', { name: 'method_id', nullable: true })
  methodId: string | null;

  /** What it was called when it was chosen. */
  @Column('text', { name: 'method_name', nullable: true })
  methodName: string | null;

  /** What is compared with what. */
  @Column('text', { default: '' })
  comparison: string;

  /** By what success is seen. */
  @Column('text', { default: '' })
  criteria: string;

  /** How those for whom the measure is take part, or why they do not. */
  @Column('text', { default: '' })
  involvement: string;

  @Column('text', { name: 'no_involvement_reason', default: '' })
  noInvolvementReason: string;

  /** The first day of the period in which it is to be assessed. */
  @Column('date', { name: 'due_date', nullable: true })
  dueDate: string | null;

  @Column('text', { name: 'due_precision', nullable: true })
  duePrecision: Precision | null;

  @Column('uuid', { name: 'evaluator_organization_id', nullable: true })
  evaluatorOrganizationId: string | null;

  @Column('uuid', { name: 'evaluator_seat_id', nullable: true })
  evaluatorSeatId: string | null;

  /** Only in addition. */
  @Column('uuid', { name: 'evaluator_person_id', nullable: true })
  evaluatorPersonId: string | null;

  /** Why the version before holds no more. */
  @Column('text', { name: 'change_reason', default: '' })
  changeReason: string;

  @Column('uuid', { name: 'fixed_by', nullable: true })
  fixedBy: string | null;

  @Column('timestamptz', { name: 'fixed_at', nullable: true })
  fixedAt: Date | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { EvaluationState } from './evaluation-lifecycle.js';

/** An Evaluation of a measure, from its plan to what was learned. */
@Entity('evaluation')
@Unique('evaluation_number_key', ['tenantId', 'measureId', 'number'])
@Index('evaluation_open_key', ['tenantId', 'measureId'], { unique: true, where: `state not in ('LESSONS_ADOPTED', 'NOT_POSSIBLE')` })
@Check('evaluation_state_check', `state in ('PLANNED', 'METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING', 'ASSESSED', 'REPORTED', 'LESSONS_ADOPTED', 'NOT_POSSIBLE')`)
@Check('evaluation_texts_check', 'length(state_reason) between 1 and 4000 and length(involvement) <= 4000 and length(no_involvement_reason) <= 4000 and length(conclusion) <= 4000 and length(sroi_basis) <= 4000 and length(nothing_learned) <= 4000 and number >= 1')
@Check('evaluation_reason_check', `state <> 'NOT_POSSIBLE' or state_reason is not null`)
@Check('evaluation_planned_check', `plan_id is not null or state in ('PLANNED', 'NOT_POSSIBLE')`)
@Check('evaluation_involvement_check', `involvement <> '' or no_involvement_reason <> '' or state not in ('ASSESSED', 'REPORTED', 'LESSONS_ADOPTED')`)
@Check('evaluation_conclusion_check', `conclusion <> '' or state not in ('ASSESSED', 'REPORTED', 'LESSONS_ADOPTED')`)
@Check('evaluation_sroi_check', `sroi is null or (sroi between 0 and 1000 and sroi_basis <> '')`)
@Check('evaluation_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'evaluation_measure_fkey' })
@ForeignKey('EvaluationPlan', ['tenantId', 'id', 'planId'], ['tenantId', 'evaluationId', 'id'], { name: 'evaluation_plan_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'evaluation_created_by_fkey' })
export class Evaluation {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'evaluation_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evaluation_pkey' })
  id: string;

  /** There is none of anything but a measure. */
  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  /** Counts per measure. */
  @Column('int')
  number: number;

  @Column('text', { default: 'PLANNED' })
  state: EvaluationState;

  /** Why it is not possible. */
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;

  /** The version of the method by which it goes. */
  @Column('uuid', { name: 'plan_id', nullable: true })
  planId: string | null;

  /** How those for whom the measure is took part in the assessment, or why they did not. */
  @Column('text', { default: '' })
  involvement: string;

  @Column('text', { name: 'no_involvement_reason', default: '' })
  noInvolvementReason: string;

  @Column('text', { default: '' })
  conclusion: string;

  /** Social return on investment, only of a measure (rule 28). As text, as the database gives it. */
  @Column('numeric', { nullable: true })
  sroi: string | null;

  @Column('text', { name: 'sroi_basis', default: '' })
  sroiBasis: string;

  /** Why nothing is to be learned of it. */
  @Column('text', { name: 'nothing_learned', default: '' })
  nothingLearned: string;

  @Column('text', { default: 'PARTICIPANTS' })
  visibility: Visibility;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

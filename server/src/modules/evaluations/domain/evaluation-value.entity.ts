import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { IndicatorPurpose } from './evaluation-lifecycle.js';

/** What an evaluation compares: what was before, and what was found afterwards, each with its day and source. */
@Entity('evaluation_value')
@Unique('evaluation_value_position_key', ['tenantId', 'evaluationId', 'position'])
@Index('evaluation_value_indicator_idx', ['tenantId', 'indicatorId'])
@Check('evaluation_value_texts_check', 'length(label) between 1 and 300 and length(baseline) <= 300 and length(baseline_source) <= 500 and length(result) <= 300 and length(result_source) <= 500 and position >= 1')
@Check('evaluation_value_indicator_check', `(indicator_id is null) = (indicator_purpose is null) and indicator_purpose <> 'STEERING'`)
@Check('evaluation_value_baseline_check', `(baseline <> '') = (baseline_on is not null) and (baseline <> '') = (baseline_source <> '')`)
@Check('evaluation_value_result_check', `(result <> '') = (result_on is not null) and (result <> '') = (result_source <> '')`)
@ForeignKey('Evaluation', ['tenantId', 'evaluationId'], ['tenantId', 'id'], { name: 'evaluation_value_evaluation_fkey' })
@ForeignKey('Indicator', ['tenantId', 'indicatorId', 'indicatorPurpose'], ['tenantId', 'id', 'purpose'], { name: 'evaluation_value_indicator_fkey' })
export class EvaluationValue {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'evaluation_value_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evaluation_value_pkey' })
  id: string;

  @Column('uuid', { name: 'evaluation_id' })
  evaluationId: string;

  @Column('int')
  position: number;

  @Column('text')
  label: string;

  @Column('uuid', { name: 'indicator_id', nullable: true })
  indicatorId: string | null;

  /** Stands here so that no indicator that steers can be named (rule 23). */
  @Column('text', { name: 'indicator_purpose', nullable: true })
  indicatorPurpose: IndicatorPurpose | null;

  @Column('text', { default: '' })
  baseline: string;

  @Column('date', { name: 'baseline_on', nullable: true })
  baselineOn: string | null;

  @Column('text', { name: 'baseline_source', default: '' })
  baselineSource: string;

  @Column('text', { default: '' })
  result: string;

  @Column('date', { name: 'result_on', nullable: true })
  resultOn: string | null;

  @Column('text', { name: 'result_source', default: '' })
  resultSource: string;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Certainty } from './evaluation-lifecycle.js';

/** What was observed and what the measure contributed to it: never that it alone has caused it (rule 28). */
@Entity('evaluation_finding')
@Unique('evaluation_finding_position_key', ['tenantId', 'evaluationId', 'position'])
@Check('evaluation_finding_texts_check', 'length(observed) between 1 and 4000 and length(contribution) between 1 and 4000 and length(other_influences) between 1 and 4000 and length(rests_on) between 1 and 4000 and position >= 1')
@Check('evaluation_finding_certainty_check', `certainty in ('LOW', 'MEDIUM', 'HIGH')`)
@ForeignKey('Evaluation', ['tenantId', 'evaluationId'], ['tenantId', 'id'], { name: 'evaluation_finding_evaluation_fkey' })
export class EvaluationFinding {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'evaluation_finding_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evaluation_finding_pkey' })
  id: string;

  @Column('uuid', { name: 'evaluation_id' })
  evaluationId: string;

  @Column('int')
  position: number;

  @Column('text')
  observed: string;

  /** What the measure contributed to it. */
  @Column('text')
  contribution: string;

  /** What else may have contributed to it. */
  @Column('text', { name: 'other_influences' })
  otherInfluences: string;

  @Column('text', { name: 'rests_on' })
  restsOn: string;

  @Column('text')
  certainty: Certainty;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsultationResult } from './consultation-results.js';

/** What a result said before it was corrected, word for word. */
@Entity('corrected_result')
@Index('corrected_result_consultation_idx', ['tenantId', 'consultationId'])
@Check('corrected_result_result_check', `result in ('NOTED', 'PRELIMINARILY_RECOMMENDED', 'APPROVED', 'APPROVED_AMENDED', 'REJECTED')`)
@Check('corrected_result_text_check', 'length(reason) between 1 and 2000')
@ForeignKey('Consultation', ['tenantId', 'consultationId'], ['tenantId', 'id'], { name: 'corrected_result_consultation_fkey' })
@ForeignKey('Person', ['tenantId', 'correctedBy'], ['tenantId', 'id'], { name: 'corrected_result_corrected_by_fkey' })
export class CorrectedResult {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'corrected_result_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'corrected_result_pkey' })
  id: string;

  @Column('uuid', { name: 'consultation_id' })
  consultationId: string;

  @Column('text')
  result: ConsultationResult;

  @Column('date', { name: 'result_on' })
  resultOn: string;

  @Column('text', { name: 'result_note' })
  resultNote: string;

  @Column('text', { name: 'amended_wording', nullable: true })
  amendedWording: string | null;

  /** What was resolved by it; null where that was nothing. */
  @Column('text', { nullable: true })
  wording: string | null;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'corrected_by' })
  correctedBy: string;

  @Column('timestamptz', { name: 'corrected_at', default: () => 'now()' })
  correctedAt: Date;
}

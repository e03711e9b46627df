import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ConsultationRole, ConsultationState } from './consultation-results.js';

/** A body that consults about a paper, in its place in the Beratungsfolge. */
@Entity('consultation')
@Unique('consultation_paper_key', ['tenantId', 'paperId', 'id'])
@Unique('consultation_position_key', ['tenantId', 'paperId', 'position'], { deferrable: 'INITIALLY IMMEDIATE' })
@Index('consultation_authoritative_key', ['tenantId', 'paperId'], { unique: true, where: 'is_authoritative' })
@Index('consultation_organization_idx', ['tenantId', 'organizationId'])
@Check('consultation_position_check', 'position >= 1')
@Check('consultation_role_check', `role in ('NOTICE', 'HEARING', 'PRELIMINARY', 'DECISION', 'EARLY_INFORMATION', 'UNKNOWN')`)
@Check('consultation_state_check', `state in ('PLANNED', 'SCHEDULED', 'NOTED', 'PRELIMINARILY_RECOMMENDED', 'APPROVED', 'APPROVED_AMENDED', 'REJECTED', 'REFERRED', 'ADJOURNED', 'NOT_DEALT_WITH')`)
@Check('consultation_notice_check', `role not in ('NOTICE', 'EARLY_INFORMATION') or state not in ('PRELIMINARILY_RECOMMENDED', 'APPROVED', 'APPROVED_AMENDED', 'REJECTED')`)
@Check('consultation_scheduled_check', `state not in ('PLANNED', 'SCHEDULED') or (state = 'SCHEDULED') = (planned_on is not null)`)
@Check('consultation_result_check', `(state in ('PLANNED', 'SCHEDULED')) = (result_on is null)`)
@Check('consultation_amended_check', `(state = 'APPROVED_AMENDED') = (amended_wording is not null)`)
@Check('consultation_text_check', 'length(result_note) <= 2000 and length(amended_wording) between 1 and 8000')
@Check('consultation_found_check', 'not is_found or result_on is not null')
@ForeignKey('Paper', ['tenantId', 'paperId'], ['tenantId', 'id'], { name: 'consultation_paper_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'consultation_organization_fkey' })
export class Consultation {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'consultation_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consultation_pkey' })
  id: string;

  @Column('uuid', { name: 'paper_id' })
  paperId: string;

  @Column('int')
  position: number;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('date', { name: 'planned_on', nullable: true })
  plannedOn: string | null;

  /** What the body is asked for. */
  @Column('text')
  role: ConsultationRole;

  /** Whether this body decides. */
  @Column('boolean', { name: 'is_authoritative', default: false })
  isAuthoritative: boolean;

  @Column('text', { default: 'PLANNED' })
  state: ConsultationState;

  @Column('date', { name: 'result_on', nullable: true })
  resultOn: string | null;

  /** Whether the council's own system said so. */
  @Column('boolean', { name: 'is_found', default: false })
  isFound: boolean;

  @Column('text', { name: 'result_note', default: '' })
  resultNote: string;

  @Column('text', { name: 'amended_wording', nullable: true })
  amendedWording: string | null;
}

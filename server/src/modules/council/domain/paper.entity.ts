import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ClimateEffect, FinanceKind, PaperKind, PaperState } from './paper-lifecycle.js';

/** A Drucksache: what the administration lays before the council, or the statement of its own that a partner adds. */
@Entity('paper')
@Unique('paper_body_key', ['tenantId', 'bodyId', 'id'])
@Index('paper_reference_key', ['tenantId', 'bodyId', 'reference'], { unique: true, where: `reference <> ''` })
@Index('paper_lead_organization_idx', ['tenantId', 'leadOrganizationId'])
@Index('paper_cycle_idx', ['tenantId', 'cycleId'])
@Check('paper_text_check', 'length(title) between 1 and 300 and length(reference) <= 60 and length(statement) <= 20000 and length(legal_basis) <= 2000 and length(finance_note) <= 2000')
@Check('paper_kind_check', `kind in ('PAPER', 'POSITION')`)
@Check('paper_state_check', `state in ('DRAFT', 'IN_COORDINATION', 'SUBMITTED', 'IN_CONSULTATION', 'CLOSED', 'WITHDRAWN')`)
@Check('paper_withdrawn_check', `(state = 'WITHDRAWN') = (withdrawn_reason is not null) and length(withdrawn_reason) between 1 and 2000`)
@Check('paper_finance_kind_check', `finance_kind in ('NONE', 'AMOUNT')`)
@Check('paper_finance_check', `(coalesce(finance_kind, 'NONE') = 'AMOUNT') = (finance_amount_cents is not null)`)
@Check('paper_climate_check', `climate in ('POSITIVE', 'NEGATIVE', 'NONE')`)
@Check('paper_effects_check', `state in ('DRAFT', 'IN_COORDINATION', 'WITHDRAWN') or num_nonnulls(finance_kind, climate) = 2`)
@Check('paper_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@Check('paper_public_check', `is_public or visibility <> 'PUBLIC'`)
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'paper_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'leadOrganizationId'], ['tenantId', 'id'], { name: 'paper_lead_organization_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'paper_cycle_fkey' })
export class Paper {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'paper_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'paper_pkey' })
  id: string;

  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  /** Whoever leads it in the administration (federführend). */
  @Column('uuid', { name: 'lead_organization_id' })
  leadOrganizationId: string;

  @Column('uuid', { name: 'cycle_id', nullable: true })
  cycleId: string | null;

  /** Such as "17/801"; empty until it has one. */
  @Column('text', { default: '' })
  reference: string;

  @Column('text')
  title: string;

  @Column('text')
  kind: PaperKind;

  @Column('date', { name: 'paper_date' })
  paperDate: string;

  @Column('text', { default: 'DRAFT' })
  state: PaperState;

  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason: string | null;

  /** Whether it is consulted in public. */
  @Column('boolean', { name: 'is_public', default: true })
  isPublic: boolean;

  /** The Sachdarstellung. */
  @Column('text', { default: '' })
  statement: string;

  @Column('text', { name: 'legal_basis', default: '' })
  legalBasis: string;

  @Column('text', { name: 'finance_kind', nullable: true })
  financeKind: FinanceKind | null;

  /** As text: the driver gives large numbers so. */
  @Column('bigint', { name: 'finance_amount_cents', nullable: true })
  financeAmountCents: string | null;

  @Column('text', { name: 'finance_note', default: '' })
  financeNote: string;

  @Column('text', { nullable: true })
  climate: ClimateEffect | null;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}

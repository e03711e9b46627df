import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';
import type { ResolutionResult } from './consultation-results.js';
import type { ResolutionState } from './resolution-lifecycle.js';

/** What the body that decides has resolved, and what becomes of it. */
@Entity('resolution')
@Unique('resolution_paper_key', ['tenantId', 'paperId'])
@Unique('resolution_consultation_key', ['tenantId', 'consultationId'])
@Index('resolution_owner_organization_idx', ['tenantId', 'ownerOrganizationId'])
@Index('resolution_owner_seat_idx', ['tenantId', 'ownerSeatId'])
@Index('resolution_owner_person_idx', ['tenantId', 'ownerPersonId'])
@Check('resolution_result_check', `result in ('ADOPTED', 'ADOPTED_AMENDED', 'NOTED', 'REJECTED')`)
@Check('resolution_state_check', `state in ('DECIDED', 'IN_EXECUTION', 'EXECUTED', 'REPORTED_BACK')`)
@Check('resolution_mandate_check', `result in ('ADOPTED', 'ADOPTED_AMENDED') or (state = 'DECIDED' and num_nonnulls(owner_organization_id, owner_seat_id, owner_person_id, due_date) = 0)`)
@Check('resolution_owner_check', 'num_nonnulls(owner_organization_id, owner_seat_id) <= 1 and (owner_person_id is null or num_nonnulls(owner_organization_id, owner_seat_id) = 1)')
@Check('resolution_executed_check', `state = 'DECIDED' or num_nonnulls(owner_organization_id, owner_seat_id) = 1`)
@Check('resolution_due_check', `(due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('resolution_text_check', 'length(wording) between 1 and 8000 and length(delay_reason) <= 2000')
@ForeignKey('Paper', ['tenantId', 'paperId'], ['tenantId', 'id'], { name: 'resolution_paper_fkey' })
@ForeignKey('Consultation', ['tenantId', 'paperId', 'consultationId'], ['tenantId', 'paperId', 'id'], { name: 'resolution_consultation_fkey' })
@ForeignKey('Organization', ['tenantId', 'ownerOrganizationId'], ['tenantId', 'id'], { name: 'resolution_owner_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'ownerSeatId'], ['tenantId', 'id'], { name: 'resolution_owner_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'ownerPersonId'], ['tenantId', 'id'], { name: 'resolution_owner_person_fkey' })
export class Resolution {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'resolution_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resolution_pkey' })
  id: string;

  @Column('uuid', { name: 'paper_id' })
  paperId: string;

  @Column('uuid', { name: 'consultation_id' })
  consultationId: string;

  @Column('text')
  result: ResolutionResult;

  /** As it was resolved. */
  @Column('text')
  wording: string;

  @Column('date', { name: 'decided_on' })
  decidedOn: string;

  @Column('text', { default: 'DECIDED' })
  state: ResolutionState;

  @Column('uuid', { name: 'owner_organization_id', nullable: true })
  ownerOrganizationId: string | null;

  @Column('uuid', { name: 'owner_seat_id', nullable: true })
  ownerSeatId: string | null;

  /** Only in addition. */
  @Column('uuid', { name: 'owner_person_id', nullable: true })
  ownerPersonId: string | null;

  /** The first day of the period in which it is to be done. */
  @Column('date', { name: 'due_date', nullable: true })
  dueDate: string | null;

  @Column('text', { name: 'due_precision', nullable: true })
  duePrecision: Precision | null;

  @Column('text', { name: 'delay_reason', default: '' })
  delayReason: string;
}

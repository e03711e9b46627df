import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const STATEMENT_STATES = ['DRAFT', 'RELEASED'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** The eigene Stellungnahme of a partner about a paper: its own until it is released, and edited by nobody else. */
@Entity('partner_statement')
@Index('partner_statement_organization_idx', ['tenantId', 'organizationId'])
@Check('partner_statement_text_check', 'length(text) <= 8000 and version >= 1')
@Check('partner_statement_state_check', `state in ('DRAFT', 'RELEASED')`)
@Check('partner_statement_released_check', `(state = 'RELEASED') = (released_on is not null) and (state = 'DRAFT' or text <> '')`)
@ForeignKey('Paper', ['tenantId', 'paperId'], ['tenantId', 'id'], { name: 'partner_statement_paper_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'partner_statement_organization_fkey' })
export class PartnerStatement {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'partner_statement_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'paper_id', primaryKeyConstraintName: 'partner_statement_pkey' })
  paperId: string;

  @PrimaryColumn('uuid', { name: 'organization_id', primaryKeyConstraintName: 'partner_statement_pkey' })
  organizationId: string;

  @Column('text', { default: '' })
  text: string;

  @Column('text', { default: 'DRAFT' })
  state: StatementState;

  @Column('date', { name: 'released_on', nullable: true })
  releasedOn: string | null;

  @Column('int', { default: 1 })
  version: number;
}

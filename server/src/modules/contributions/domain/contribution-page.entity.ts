import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The public page of a Planungskreis on which anybody may contribute without an account; closed until somebody opens it. */
@Entity('contribution_page')
@Unique('contribution_page_slug_key', ['slug'])
@Check('contribution_page_slug_check', `length(slug) between 3 and 60 and slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('contribution_page_introduction_check', 'length(introduction) <= 2000')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'contribution_page_tenant_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'contribution_page_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'contribution_page_organization_fkey' })
export class ContributionPage {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'contribution_page_pkey' })
  tenantId: string;

  /** The last part of its address. */
  @Column('text')
  slug: string;

  @Column('bool', { name: 'is_open', default: false })
  isOpen: boolean;

  @Column('text', { default: '' })
  introduction: string;

  /** Whose planning the contributions are about. */
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  /** With whom they lie at first; without one with those who plan. */
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  /** By which the page knows its own forms again. */
  @Column('bytea', { name: 'ticket_key' })
  ticketKey: Buffer;

  @Column('int', { default: 1 })
  version: number;
}

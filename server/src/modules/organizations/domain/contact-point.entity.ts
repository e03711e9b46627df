import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';

/** An Anlaufstelle: a place in a social space where people are met. What reaches it belongs to the place, never to a person. */
@Entity('contact_point')
@Check('contact_point_name_check', 'length(name) between 1 and 200')
@Check('contact_point_space_check', 'length(space) <= 200')
@Check('contact_point_texts_check', 'length(address) <= 500 and length(hours) <= 500 and length(phone) <= 50 and length(note) <= 2000')
@Check('contact_point_email_check', 'email = lower(email) and length(email) <= 254')
@Check('contact_point_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@Index('contact_point_organization_idx', ['tenantId', 'organizationId'])
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'contact_point_tenant_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'contact_point_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'contact_point_organization_fkey' })
export class ContactPoint {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'contact_point_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_point_pkey' })
  id: string;

  /** Where it is. */
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  /** Who runs it. */
  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  /** The social space as people call it; empty where it is for the whole body. */
  @Column('text', { default: '' })
  space: string;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  address: string;

  @Column('text', { default: '' })
  hours: string;

  @Column('text', { default: '' })
  phone: string;

  @Column('text', { default: '' })
  email: string;

  @Column('text', { default: '' })
  note: string;

  /** Until when what is said of it may be relied on. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  /** The last day on which it is open; null while it goes on. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody in one Planungskreis. Leaves by a date, so that what was done keeps its name. */
@Entity('person')
@Unique('person_account_key', ['tenantId', 'accountId'])
@Unique('person_email_key', ['tenantId', 'email'])
@Index('person_account_idx', ['accountId'])
@Check('person_names_check', 'length(given_name) between 1 and 100 and length(family_name) between 1 and 100')
@Check('person_email_check', 'email = lower(email) and length(email) between 3 and 254')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'person_tenant_fkey' })
@ForeignKey('Account', ['accountId'], ['id'], { name: 'person_account_fkey' })
export class Person {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'person_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pkey' })
  id: string;

  /** Null until the person has opened the one-time link. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  /** Personal data: contact within the Planungskreis. */
  @Column('text')
  email: string;

  /** Personal data: name within the Planungskreis. */
  @Column('text', { name: 'given_name' })
  givenName: string;

  /** Personal data: name within the Planungskreis. */
  @Column('text', { name: 'family_name' })
  familyName: string;

  /** The first day on which the person no longer belongs to the Planungskreis. */
  @Column('date', { name: 'left_on', nullable: true })
  leftOn: string | null;

  @Column('int', { default: 1 })
  version: number;
}

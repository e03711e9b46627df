import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A Planungskreis: one county with its municipalities and partners, or one city. Everything else belongs to exactly one. */
@Entity('tenant')
@Check('tenant_name_check', 'length(name) between 1 and 200')
@Check('tenant_silence_days_check', 'silence_days between 7 and 365')
export class Tenant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tenant_pkey' })
  id: string;

  @Column('text')
  name: string;

  /** IANA name; decides which day it is here. */
  @Column('text', { name: 'time_zone', default: 'Europe/Berlin' })
  timeZone: string;

  /** After so many days without an event something counts as silent. */
  @Column('int', { name: 'silence_days', default: 60 })
  silenceDays: number;

  @Column('int', { default: 1 })
  version: number;
}

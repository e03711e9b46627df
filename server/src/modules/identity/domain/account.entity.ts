import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

export type Locale = 'de' | 'en';

/** How somebody signs in. Global: one account may belong to persons in several Planungskreise. */
@Entity('account')
@Unique('account_email_key', ['email'])
@Check('account_email_check', 'email = lower(email) and length(email) between 3 and 254')
@Check('account_locale_check', `locale in ('de', 'en')`)
@ForeignKey('Tenant', ['lastTenantId'], ['id'], { name: 'account_last_tenant_fkey' })
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pkey' })
  id: string;

  /** Personal data: the address to sign in with. */
  @Column('text')
  email: string;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('text', { default: 'de' })
  locale: Locale;

  /** Where the next session begins. */
  @Column('uuid', { name: 'last_tenant_id', nullable: true })
  lastTenantId: string | null;

  @Column('timestamptz', { name: 'password_changed_at' })
  passwordChangedAt: Date;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A secret address from which programs for calendars read on somebody's behalf: what concerns them, or the meetings of one organisation.
 * Of the secret only the hash is stored. Global, because whoever asks is signed in nowhere.
 */
@Entity('calendar_feed')
@Index('calendar_feed_own_key', ['tenantId', 'personId'], { unique: true, where: 'organization_id is null' })
@Index('calendar_feed_organization_key', ['tenantId', 'personId', 'organizationId'], { unique: true, where: 'organization_id is not null' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'calendar_feed_person_fkey', onDelete: 'CASCADE' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'calendar_feed_organization_fkey', onDelete: 'CASCADE' })
export class CalendarFeed {
  @PrimaryColumn('bytea', { name: 'secret_hash', primaryKeyConstraintName: 'calendar_feed_pkey' })
  secretHash: Buffer;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** Null for what concerns the person. */
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  /** To the hour. */
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;
}

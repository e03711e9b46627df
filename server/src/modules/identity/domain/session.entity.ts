import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A browser that is signed in, in one Planungskreis. Of the token only the hash is stored. */
@Entity('session')
@Index('session_account_idx', ['accountId'])
@ForeignKey('Account', ['accountId'], ['id'], { name: 'session_account_fkey', onDelete: 'CASCADE' })
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'session_tenant_fkey' })
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pkey' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  /** The end even of a session in constant use. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}

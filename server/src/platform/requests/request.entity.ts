import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A request that created something: the same id a second time creates nothing. */
@Entity('request')
@Check('request_verb_check', 'length(verb) between 1 and 100')
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'request_person_fkey' })
export class Request {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'request_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'request_pkey' })
  personId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'request_pkey' })
  id: string;

  @Column('text')
  verb: string;

  @Column('bytea', { name: 'body_hash' })
  bodyHash: Buffer;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;
}

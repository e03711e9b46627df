import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One entry of the history. The application may add and read entries, and nothing else. */
@Entity('activity')
@Index('activity_subject_idx', { synchronize: false })
@Index('activity_block_idx', { synchronize: false })
@Index('activity_cycle_idx', { synchronize: false })
@Index('activity_decision_idx', { synchronize: false })
@Check('activity_kind_check', 'length(kind) between 1 and 100')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'activity_tenant_fkey' })
@ForeignKey('Person', ['tenantId', 'actorId'], ['tenantId', 'id'], { name: 'activity_actor_fkey' })
export class Activity {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'activity_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'activity_pkey' })
  id: string;

  @Column('text')
  kind: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('uuid', { name: 'cycle_id', nullable: true })
  cycleId: string | null;

  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  /** Null: the program itself, for instance an import. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('timestamptz')
  at: Date;

  /** Ids, codes, dates and numbers, typed by kind (kernel/activity.ts). */
  @Column('jsonb')
  payload: object;
}

/** The free text of an entry, apart from it, so that a deletion can empty it. */
@Entity('activity_note')
@Check('activity_note_text_check', 'length(text) <= 4000')
@ForeignKey('Activity', ['tenantId', 'activityId'], ['tenantId', 'id'], { name: 'activity_note_activity_fkey' })
export class ActivityNote {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'activity_note_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'activity_note_pkey' })
  activityId: string;

  /** Personal data may stand here. */
  @Column('text')
  text: string;
}

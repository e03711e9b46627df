import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody says about a subject. Withdrawn, it leaves a line and no words. */
@Entity('comment')
@Check('comment_text_check', `length(text) <= 4000 and (text = '') = (withdrawn_at is not null)`)
@Index('comment_subject_idx', ['tenantId', 'subjectId', 'createdAt', 'id'])
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'comment_tenant_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'comment_cycle_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'blockId'], ['tenantId', 'id'], { name: 'comment_block_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'comment_body_fkey' })
@ForeignKey('Person', ['tenantId', 'authorId'], ['tenantId', 'id'], { name: 'comment_author_fkey' })
export class Comment {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'comment_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_pkey' })
  id: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('uuid', { name: 'cycle_id', nullable: true })
  cycleId: string | null;

  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  /** Who knows this body from inside reads it when it is internal. */
  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  /** Personal data may stand here; emptied when it is withdrawn. People who are mentioned stand in it as `@{id}`. */
  @Column('text')
  text: string;

  @Column('boolean', { name: 'is_internal' })
  isInternal: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** Somebody whom a comment names, so that they are told. */
@Entity('comment_mention')
@ForeignKey('Comment', ['tenantId', 'commentId'], ['tenantId', 'id'], { name: 'comment_mention_comment_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'comment_mention_person_fkey' })
export class CommentMention {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'comment_mention_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'comment_id', primaryKeyConstraintName: 'comment_mention_pkey' })
  commentId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'comment_mention_pkey' })
  personId: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody who leads asks back about a Sachstand. */
@Entity('status_question')
@Index('status_question_update_idx', ['tenantId', 'updateId'])
@Check('status_question_text_check', 'length(text) between 1 and 2000')
@ForeignKey('StatusUpdate', ['tenantId', 'updateId'], ['tenantId', 'id'], { name: 'status_question_update_fkey' })
@ForeignKey('Person', ['tenantId', 'askedBy'], ['tenantId', 'id'], { name: 'status_question_asked_by_fkey' })
export class StatusQuestion {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'status_question_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'status_question_pkey' })
  id: string;

  @Column('uuid', { name: 'update_id' })
  updateId: string;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;
}

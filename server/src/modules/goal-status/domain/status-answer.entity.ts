import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was answered to a question about a Sachstand; another answer may follow. */
@Entity('status_answer')
@Index('status_answer_question_idx', ['tenantId', 'questionId'])
@Check('status_answer_text_check', 'length(text) between 1 and 2000')
@ForeignKey('StatusQuestion', ['tenantId', 'questionId'], ['tenantId', 'id'], { name: 'status_answer_question_fkey' })
@ForeignKey('Person', ['tenantId', 'answeredBy'], ['tenantId', 'id'], { name: 'status_answer_answered_by_fkey' })
export class StatusAnswer {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'status_answer_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'status_answer_pkey' })
  id: string;

  @Column('uuid', { name: 'question_id' })
  questionId: string;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'answered_by' })
  answeredBy: string;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt: Date;
}

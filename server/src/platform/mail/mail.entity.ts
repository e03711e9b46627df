import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MailLocale } from '../../kernel/mails.js';

/** HELD waits for a mail server, FAILED was given up, DROPPED was no longer due when it would have been sent. */
export type MailState = 'WAITING' | 'HELD' | 'SENT' | 'FAILED' | 'DROPPED';

/** A mail that was ordered. Its text is stored nowhere: it is written from what is true at the moment of sending. */
@Entity('mail')
@Check('mail_state_check', `state in ('WAITING', 'HELD', 'SENT', 'FAILED', 'DROPPED')`)
@Check('mail_recipient_check', '(person_id is null) = (address is not null) and (address is null) = (locale is null)')
@Check('mail_address_check', `length(address) between 3 and 254 and address !~ '[[:space:][:cntrl:]]'`)
@Check('mail_locale_check', `locale in ('de', 'en')`)
@Index('mail_held_idx', ['tenantId'], { where: `state = 'HELD'` })
@Index('mail_person_idx', ['tenantId', 'personId'])
@Index('mail_waiting_idx', ['tenantId', 'kind'], { where: `state = 'WAITING'` })
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'mail_tenant_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'mail_person_fkey' })
export class Mail {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'mail_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_pkey' })
  id: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  /** Personal data: where somebody is reached who is no person of the Planungskreis; goes with the mail. */
  @Column('text', { nullable: true })
  address: string | null;

  /** Of an address; a person's own language is asked when the mail is sent. */
  @Column('text', { nullable: true })
  locale: MailLocale | null;

  @Column('jsonb')
  params: Record<string, unknown>;

  @Column('text', { default: 'WAITING' })
  state: MailState;

  /** Follows from the id, so that a second copy can be recognised. */
  @Column('text', { name: 'message_id', nullable: true })
  messageId: string | null;

  @Column('text', { nullable: true })
  fault: string | null;

  @Column('timestamptz', { name: 'ordered_at' })
  orderedAt: Date;

  /** Until then one worker has it, so that no other one sends it. */
  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

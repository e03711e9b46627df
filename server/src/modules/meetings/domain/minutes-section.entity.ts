import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The longest text of one item. */
export const LONGEST_TEXT = 20_000;

/** What is written down about an item while the meeting runs. */
@Entity('minutes_section')
@Check('minutes_section_text_check', 'length(text) <= 20000 and revision >= 0')
@Check('minutes_section_claim_check', '(claimed_by is null) = (claimed_until is null)')
@ForeignKey('AgendaItem', ['tenantId', 'agendaItemId'], ['tenantId', 'id'], { name: 'minutes_section_agenda_item_fkey' })
@ForeignKey('Person', ['tenantId', 'claimedBy'], ['tenantId', 'id'], { name: 'minutes_section_claimed_by_fkey' })
export class MinutesSection {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'minutes_section_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'agenda_item_id', primaryKeyConstraintName: 'minutes_section_pkey' })
  agendaItemId: string;

  @Column('text', { default: '' })
  text: string;

  /** Counts what was written: whoever writes says on which one they build. */
  @Column('int', { default: 0 })
  revision: number;

  /** Who writes at present; it ends by itself. */
  @Column('uuid', { name: 'claimed_by', nullable: true })
  claimedBy: string | null;

  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil: Date | null;
}

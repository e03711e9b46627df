import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A text that met another one: it is kept beside it until somebody settles which holds. */
@Entity('minutes_alternative')
@Index('minutes_alternative_agenda_item_idx', ['tenantId', 'agendaItemId'])
@Check('minutes_alternative_text_check', 'length(text) between 1 and 20000')
@ForeignKey('MinutesSection', ['tenantId', 'agendaItemId'], ['tenantId', 'agendaItemId'], { name: 'minutes_alternative_section_fkey' })
@ForeignKey('Person', ['tenantId', 'writtenBy'], ['tenantId', 'id'], { name: 'minutes_alternative_written_by_fkey' })
export class MinutesAlternative {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'minutes_alternative_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'minutes_alternative_pkey' })
  id: string;

  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}

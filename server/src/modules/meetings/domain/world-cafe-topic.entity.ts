import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An item of the agenda that is the topic of a table. */
@Entity('world_cafe_topic')
@Unique('world_cafe_topic_table_key', ['tenantId', 'meetingId', 'tableNo'])
@Check('world_cafe_topic_table_check', 'table_no between 1 and 12')
@ForeignKey('WorldCafe', ['tenantId', 'meetingId'], ['tenantId', 'meetingId'], { name: 'world_cafe_topic_world_cafe_fkey' })
@ForeignKey('AgendaItem', ['tenantId', 'meetingId', 'agendaItemId'], ['tenantId', 'meetingId', 'id'], { name: 'world_cafe_topic_agenda_item_fkey' })
export class WorldCafeTopic {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'world_cafe_topic_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'agenda_item_id', primaryKeyConstraintName: 'world_cafe_topic_pkey' })
  agendaItemId: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('int', { name: 'table_no' })
  tableNo: number;
}

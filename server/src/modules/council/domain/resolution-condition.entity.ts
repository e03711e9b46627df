import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What was resolved under the condition that somebody does it: an Auftrag. */
@Entity('resolution_condition')
@Unique('resolution_condition_position_key', ['tenantId', 'resolutionId', 'position'])
@Unique('resolution_condition_action_item_key', ['tenantId', 'actionItemId'])
@Check('resolution_condition_text_check', 'position >= 1 and length(text) between 1 and 200')
@ForeignKey('Resolution', ['tenantId', 'resolutionId'], ['tenantId', 'id'], { name: 'resolution_condition_resolution_fkey' })
@ForeignKey('ActionItem', ['tenantId', 'actionItemId'], ['tenantId', 'id'], { name: 'resolution_condition_action_item_fkey' })
export class ResolutionCondition {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'resolution_condition_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resolution_condition_pkey' })
  id: string;

  @Column('uuid', { name: 'resolution_id' })
  resolutionId: string;

  @Column('int')
  position: number;

  /** The title of the Auftrag, as it was resolved. */
  @Column('text')
  text: string;

  @Column('uuid', { name: 'action_item_id' })
  actionItemId: string;
}

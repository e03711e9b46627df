import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A Handlungsfeld of the Planungskreis. */
@Entity('field_of_action')
@Unique('field_of_action_name_key', ['tenantId', 'name'])
@Check('field_of_action_name_check', 'length(name) between 1 and 200')
export class FieldOfAction {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'field_of_action_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'field_of_action_pkey' })
  id: string;

  @Column('text')
  name: string;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { BodyKind } from './official-key.js';

/** A Körperschaft: a county, a city that is its own county, or a municipality of a county. */
@Entity('body')
@Unique('body_county_key_key', ['tenantId', 'countyKey'])
@Unique('body_ags_key', ['tenantId', 'ags'])
@Unique('body_id_county_key_key', ['tenantId', 'id', 'countyKey'])
@Check('body_kind_check', `kind in ('COUNTY', 'CITY', 'MUNICIPALITY')`)
@Check('body_name_check', 'length(name) between 1 and 200')
@Check('body_county_key_check', `(kind = 'COUNTY') = (county_key is not null) and county_key ~ '^[0-9]{5}$'`)
@Check('body_ags_check', `(kind <> 'COUNTY') = (ags is not null) and ags ~ '^[0-9]{8}$'`)
@Check('body_parent_check', `(parent_id is null) = (parent_county_key is null) and (parent_id is null or kind = 'MUNICIPALITY')`)
@Check('body_ags_in_county_check', 'left(ags, 5) = parent_county_key')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'body_tenant_fkey' })
@ForeignKey('Body', ['tenantId', 'parentId', 'parentCountyKey'], ['tenantId', 'id', 'countyKey'], { name: 'body_parent_fkey' })
export class Body {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'body_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'body_pkey' })
  id: string;

  @Column('text')
  kind: BodyKind;

  @Column('text')
  name: string;

  /** Five digits of a county; text, because keys may begin with 0. */
  @Column('text', { name: 'county_key', nullable: true })
  countyKey: string | null;

  /** Eight digits of a city or municipality (amtlicher Gemeindeschlüssel). */
  @Column('text', { nullable: true })
  ags: string | null;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  /** Repeats the parent's key, so that the database can compare it with the own AGS (rule 1). */
  @Column('text', { name: 'parent_county_key', nullable: true })
  parentCountyKey: string | null;
}

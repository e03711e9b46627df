import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { MethodEffort, MethodKind } from './method-kinds.js';

/** A method of the Methodenkoffer. What is not used any more is retired: an evaluation that used it goes on naming it. */
@Entity('method')
@Unique('method_name_key', ['tenantId', 'name'])
@Unique('method_shipped_key', ['tenantId', 'shippedKey'])
@Check('method_kinds_check', `kinds <@ array['PARTICIPATION', 'EVALUATION'] and cardinality(kinds) between 1 and 2 and kinds[1] is distinct from kinds[2]`)
@Check('method_effort_check', `effort in ('LOW', 'MEDIUM', 'HIGH') and effort_hours between 1 and 2000`)
@Check('method_group_check', 'group_from between 1 and 100000 and group_to between 1 and 100000 and group_from <= group_to')
@Check(
  'method_texts_check',
  `length(name) between 1 and 120 and length(purpose) between 1 and 1000 and length(fits_when) <= 1000 and length(fits_not_when) <= 1000
        and length(duration) <= 120 and length(material) <= 1000 and length(cost_note) <= 500 and length(shipped_key) between 1 and 50`,
)
@Check('method_lists_check', 'cardinality(steps) <= 20 and cardinality(questions) <= 20 and length(steps::text) <= 12000 and length(questions::text) <= 12000')
export class Method {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'method_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'method_pkey' })
  id: string;

  /** Which of the shipped ones it began as; null for an own one. */
  @Column('text', { name: 'shipped_key', nullable: true })
  shippedKey: string | null;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  kinds: MethodKind[];

  @Column('text')
  purpose: string;

  @Column('text', { name: 'fits_when', default: '' })
  fitsWhen: string;

  @Column('text', { name: 'fits_not_when', default: '' })
  fitsNotWhen: string;

  @Column('text')
  effort: MethodEffort;

  /** Of work, from preparation to evaluation; null where it depends. */
  @Column('int', { name: 'effort_hours', nullable: true })
  effortHours: number | null;

  /** How many people it needs at least. */
  @Column('int', { name: 'group_from', nullable: true })
  groupFrom: number | null;

  /** How many it bears. */
  @Column('int', { name: 'group_to', nullable: true })
  groupTo: number | null;

  @Column('text', { default: '' })
  duration: string;

  @Column('text', { default: '' })
  material: string;

  @Column('text', { name: 'cost_note', default: '' })
  costNote: string;

  @Column('text', { array: true, default: '{}' })
  steps: string[];

  /** On attitude and ethics, to be asked before it is used. */
  @Column('text', { array: true, default: '{}' })
  questions: string[];

  @Column('boolean', { name: 'is_retired', default: false })
  isRetired: boolean;

  @Column('int', { default: 1 })
  version: number;
}

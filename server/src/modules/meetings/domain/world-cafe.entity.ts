import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A meeting that is held as a World-Café, and how far it has come. */
@Entity('world_cafe')
@Check('world_cafe_rounds_check', 'rounds between 1 and 6')
@Check('world_cafe_minutes_check', 'round_minutes between 5 and 60 and change_minutes between 0 and 30 and wrap_up_minutes between 5 and 240')
@Check('world_cafe_round_check', 'round between 0 and rounds and (round = 0) = (began_at is null) and (round = 0) = (round_began_at is null) and round_began_at >= began_at')
@Check('world_cafe_wrap_up_check', 'wrap_up_began_at is null or (round = rounds and wrap_up_began_at >= round_began_at)')
@Check('world_cafe_earlier_rounds_check', 'cardinality(earlier_rounds_began_at) <= greatest(round - 1, 0)')
@ForeignKey('Meeting', ['tenantId', 'meetingId'], ['tenantId', 'id'], { name: 'world_cafe_meeting_fkey' })
export class WorldCafe {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'world_cafe_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'world_cafe_pkey' })
  meetingId: string;

  @Column('int')
  rounds: number;

  @Column('int', { name: 'round_minutes' })
  roundMinutes: number;

  /** How long it takes to change tables between two rounds. */
  @Column('int', { name: 'change_minutes' })
  changeMinutes: number;

  @Column('int', { name: 'wrap_up_minutes' })
  wrapUpMinutes: number;

  /** The latest round that has begun; 0 before the first. */
  @Column('int', { default: 0 })
  round: number;

  @Column('timestamptz', { name: 'began_at', nullable: true })
  beganAt: Date | null;

  @Column('timestamptz', { name: 'round_began_at', nullable: true })
  roundBeganAt: Date | null;

  /** Of the rounds before the latest, in their order: a bell that is taken back gives a round its time again. */
  @Column('timestamptz', { name: 'earlier_rounds_began_at', array: true, default: '{}' })
  earlierRoundsBeganAt: Date[];

  @Column('timestamptz', { name: 'wrap_up_began_at', nullable: true })
  wrapUpBeganAt: Date | null;

  @Column('int', { default: 1 })
  version: number;
}

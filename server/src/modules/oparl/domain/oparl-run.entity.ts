import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OparlNote } from './oparl-notes.js';

/** INCOMPLETE: what came was used, but a list broke off; the next import asks for the whole time again. */
export const OPARL_RUN_STATES = ['RUNNING', 'DONE', 'INCOMPLETE', 'FAILED', 'CANCELLED'] as const;
export type OparlRunState = (typeof OPARL_RUN_STATES)[number];

/** First where the lists are, then all papers that have changed, then what came of ours. */
export type OparlStep = 'BODY' | 'PAPERS' | 'RESULTS';

/** An import on its way, or what became of it. */
@Entity('oparl_run')
@Index('oparl_run_running_key', ['tenantId', 'sourceId'], { unique: true, where: `state = 'RUNNING'` })
@Index('oparl_run_source_idx', ['tenantId', 'sourceId', 'startedAt'])
@Check('oparl_run_state_check', `state in ('RUNNING', 'DONE', 'INCOMPLETE', 'FAILED', 'CANCELLED') and (state = 'RUNNING') = (ended_at is null) and (state = 'FAILED') = (fault is not null)`)
@Check('oparl_run_step_check', `step in ('BODY', 'PAPERS', 'RESULTS')`)
@Check('oparl_run_count_check', 'least(position, failures, pages, papers, changed, linked, recorded, omitted_notes) >= 0')
@ForeignKey('OparlSource', ['tenantId', 'sourceId'], ['tenantId', 'id'], { name: 'oparl_run_source_fkey', onDelete: 'CASCADE' })
export class OparlRun {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'oparl_run_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'oparl_run_pkey' })
  id: string;

  @Column('uuid', { name: 'source_id' })
  sourceId: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { default: 'RUNNING' })
  state: OparlRunState;

  /** Why it failed. */
  @Column('text', { nullable: true })
  fault: string | null;

  /** Asks for what has changed since then; for everything where it is null. */
  @Column('timestamptz', { nullable: true })
  since: Date | null;

  @Column('text', { default: 'BODY' })
  step: OparlStep;

  /** The next page, or the paper after which the next one comes. */
  @Column('text', { nullable: true })
  cursor: string | null;

  /** Counts the steps that are done: of two workers at the same one, only the first counts. */
  @Column('int', { default: 0 })
  position: number;

  /** How often the present step has failed. */
  @Column('int', { default: 0 })
  failures: number;

  /** Pages of the present list, by address and by content. */
  @Column('text', { array: true, default: () => `'{}'` })
  seen: string[];

  @Column('boolean', { name: 'is_complete', default: true })
  isComplete: boolean;

  @Column('int', { default: 0 })
  pages: number;

  @Column('int', { default: 0 })
  papers: number;

  @Column('int', { default: 0 })
  changed: number;

  /** Papers of ours that the other system has too. */
  @Column('int', { default: 0 })
  linked: number;

  /** Results that were recorded. */
  @Column('int', { default: 0 })
  recorded: number;

  @Column('jsonb', { default: () => `'[]'` })
  notes: OparlNote[];

  /** Notes beyond those that are kept. */
  @Column('int', { name: 'omitted_notes', default: 0 })
  omittedNotes: number;
}

import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { ActivityRepository, type ActivityRow, type HistoryCursor } from '../persistence/activity.repository.js';
import { NamesRepository } from '../persistence/names.repository.js';

/** A page of the history, with the names of what its entries speak of. */
export interface HistoryPage {
  nodes: (ActivityRow & { references: { id: string; name: string }[] })[];
  endCursor: string | null;
}

/** The most entries of one page. */
const MOST = 100;

/** Which column holds the entries of a thing and of everything inside of it. */
const COLUMN = { CYCLE: 'cycle_id', BLOCK: 'block_id' } as const;

const write = ({ at, id }: { at: Date; id: string }): string => Buffer.from(`${at.toISOString()}/${id}`).toString('base64url');

/** An instant as `write` spells it; PostgreSQL does not know everything that JavaScript takes for one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function read(cursor: string | undefined): HistoryCursor | undefined {
  const [at = '', id = ''] = Buffer.from(cursor ?? '', 'base64url').toString().split('/');
  return isId(id) && INSTANT.test(at) && !Number.isNaN(Date.parse(at)) && !at.startsWith('0000') ? { at, id } : undefined;
}

/** Tells what happened to something. */
@Injectable()
export class History {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly names: NamesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  /**
   * @returns an empty page for what may not be read, as for what does not exist; of what lies inside only what may be read,
   * so that a page may be shorter than asked for
   */
  async of(actor: Actor, subjectId: string, first: number, after: string | undefined): Promise<HistoryPage> {
    const kind = isId(subjectId) ? (await this.names.of([subjectId])).at(0)?.kind : undefined;
    if (!kind || !(await this.readers.readable(actor, [{ kind, id: subjectId }])).has(subjectId)) return { nodes: [], endCursor: null };
    const size = Math.min(Math.max(first, 1), MOST);
    const column = kind in COLUMN ? COLUMN[kind as keyof typeof COLUMN] : 'subject_id';
    const rows = await this.activities.page(column, subjectId, size + 1, read(after));
    const page = rows.slice(0, size);
    const last = page.at(-1);
    return { nodes: await this.told(actor, page), endCursor: rows.length > size && last ? write(last) : null };
  }

  /** Leaves out what the actor may not read, and adds the names of the rest. */
  private async told(actor: Actor, page: readonly ActivityRow[]): Promise<HistoryPage['nodes']> {
    const speaksOf = ({ subjectId, payload }: ActivityRow): string[] => [...new Set([subjectId, ...idsIn(payload)])];
    const names = await this.names.of(page.flatMap(speaksOf));
    const subjects = [...page.map((row) => ({ kind: row.subjectKind, id: row.subjectId })), ...names.flatMap(({ kind, isOpen, id }) => (kind === null || isOpen ? [] : [{ kind, id }]))];
    const readable = await this.readers.readable(actor, subjects);
    const known = new Map(names.filter(({ isOpen, id }) => isOpen || readable.has(id)).map(({ id, name }) => [id, { id, name }]));
    return page.filter((row) => readable.has(row.subjectId)).map((row) => ({ ...row, references: speaksOf(row).flatMap((id) => known.get(id) ?? []) }));
  }
}

/** Every id that stands in a payload. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(idsIn);
  return [];
}

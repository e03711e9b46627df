import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { SUBJECT } from '../../cycles/index.js';

/** Who may read a cycle may read its Zielprüfungen. */
@Injectable()
export class ReadableCycles {
  constructor(private readonly readers: SubjectReaders) {}

  async has(actor: Actor, cycleId: string): Promise<boolean> {
    return (await this.filter(actor, [{ cycle: { id: cycleId } }])).length > 0;
  }

  /** @returns what stands in cycles that the actor may read */
  async filter<Row extends { cycle: { id: string } }>(actor: Actor, rows: readonly Row[]): Promise<Row[]> {
    const readable = await this.readers.readable(actor, rows.map(({ cycle }) => ({ kind: SUBJECT.CYCLE, id: cycle.id })));
    return rows.filter(({ cycle }) => readable.has(cycle.id));
  }
}

import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { PAPER } from '../../council/index.js';
import { type MandateRow, MandatesRepository } from '../persistence/mandates.repository.js';

/** What councils have resolved, as far as the actor may read the papers. */
@Injectable()
export class Mandates {
  constructor(
    private readonly mandates: MandatesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  async byIds(actor: Actor, resolutionIds: readonly string[]): Promise<Map<string, MandateRow>> {
    const found = await this.mandates.byIds(resolutionIds.filter(isId));
    const readable = await this.readers.readable(actor, found.map(({ paperId }) => ({ kind: PAPER, id: paperId })));
    return new Map(found.filter(({ paperId }) => readable.has(paperId)).map((mandate) => [mandate.id, mandate]));
  }
}

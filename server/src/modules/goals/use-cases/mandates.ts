import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { PAPER } from '../../council/index.js';
import { type GoalPaperRow, type MandateRow, MandatesRepository } from '../persistence/mandates.repository.js';

/** What lies before councils and what they have resolved, as far as the actor may read the papers. */
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

  async papers(actor: Actor, paperIds: readonly string[]): Promise<Map<string, GoalPaperRow>> {
    const ids = paperIds.filter(isId);
    const readable = await this.readers.readable(actor, ids.map((id) => ({ kind: PAPER, id })));
    return new Map((await this.mandates.papers(ids.filter((id) => readable.has(id)))).map((paper) => [paper.id, paper]));
  }

  /** The paper as it stays until the unit ends. */
  async held(actor: Actor, paperId: string): Promise<GoalPaperRow | undefined> {
    if (isId(paperId)) await this.mandates.hold(paperId);
    return (await this.papers(actor, [paperId])).get(paperId);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { PAPER } from '../domain/council-activities.js';
import type { PaperRow } from '../persistence/paper-rows.js';
import { paperScope } from '../persistence/paper-scope.js';
import { PapersRepository } from '../persistence/papers.repository.js';

/** What the pages of papers read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class PaperQueries implements OnModuleInit {
  constructor(
    private readonly papers: PapersRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: PAPER, readable: (actor, ids) => this.papers.readable(paperScope(actor), ids) });
  }

  list(actor: Actor): Promise<PaperRow[]> {
    return this.papers.list(paperScope(actor));
  }

  /** Those whose resolution the actor has still to carry out. */
  toCarryOut(actor: Actor): Promise<PaperRow[]> {
    return this.papers.toCarryOut(paperScope(actor), actor);
  }

  async page(actor: Actor, id: string): Promise<PaperRow | undefined> {
    return isId(id) ? this.papers.page(paperScope(actor), id) : undefined;
  }

  /** The paper that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<PaperRow> {
    const paper = await this.page(actor, id);
    if (!paper) throw new Error(`Paper ${id} is gone.`);
    return paper;
  }
}

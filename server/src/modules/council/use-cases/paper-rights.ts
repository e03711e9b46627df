import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { PaperChangedMeanwhile } from '../domain/council.refusals.js';
import type { Paper } from '../domain/paper.entity.js';
import { paperScope } from '../persistence/paper-scope.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';

/** Whoever writes papers, says what came of them and corrects that, follows what was resolved, and makes conditions Aufträge. */
const PAPER_ACTIONS = ['paper.write', 'consultation.record', 'consultation.correct', 'resolution.follow', 'condition.impose'] as const;
export type PaperAction = (typeof PAPER_ACTIONS)[number];

/** What the actor may do with papers of this body. */
export const actionsOnPaper = (actor: Actor, bodyId: string): PaperAction[] => PAPER_ACTIONS.filter((action) => mayWith(actor, action, ofBody(bodyId)));

/** The second step of the rights, and the version, in the first line of every verb about a paper. */
@Injectable()
export class PaperRights {
  constructor(private readonly work: PaperWorkRepository) {}

  /**
   * Locks a paper with which the actor may do `action`.
   * @param version the one that the actor saw; null where something is added
   * @param named what the actor named: the paper, or something in it
   * @throws Refused with NotFound for one that may not be read, NotAllowed, or PaperChangedMeanwhile
   */
  async lock(actor: Actor, action: PaperAction, paperId: string, version: number | null, named = paperId): Promise<Paper> {
    const paper = isId(paperId) ? await this.work.lock(actor.tenantId, paperScope(actor), paperId) : null;
    if (!paper) throw new Refused(new NotFound(named));
    this.demand(actor, action, paper.bodyId);
    if (version !== null && version !== paper.version) throw new Refused(new PaperChangedMeanwhile(paperId));
    return paper;
  }

  /** Locks the paper that a consultation or a resolution is of. @throws Refused like `lock` */
  async lockOf(actor: Actor, action: PaperAction, partId: string, version: number | null): Promise<Paper> {
    return this.lock(actor, action, (await this.work.paperOf(partId)) ?? '', version, partId);
  }

  /** @throws Refused with NotAllowed */
  demand(actor: Actor, action: PaperAction, bodyId: string): void {
    if (!mayWith(actor, action, ofBody(bodyId))) throw new Refused(new NotAllowed(action));
  }
}

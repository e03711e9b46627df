import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { paperSubject } from '../domain/council-activities.js';
import { PaperChangedMeanwhile, PaperNotPossible } from '../domain/council.refusals.js';
import { PAPER_MOVES, type PaperVerb } from '../domain/paper-lifecycle.js';
import { problemsOfSubmission } from '../domain/submission.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { assertPossible } from './assert-possible.js';
import type { SeenPaper } from './edit-paper.js';
import { PaperRights } from './paper-rights.js';

/** Takes a paper through its life, until committees take it on. */
@Injectable()
export class MovePaper {
  static readonly refusals = [NotFound, PaperChangedMeanwhile, PaperNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: PaperRights,
    private readonly work: PaperWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @param reason why it is withdrawn; empty where nothing is asked */
  execute(actor: Actor, verb: PaperVerb, { paperId, version }: SeenPaper, reason = ''): Promise<string> {
    const { from, to } = PAPER_MOVES[verb];
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const paper = await this.rights.lock(actor, 'paper.write', paperId, version);
      assertPossible(from.includes(paper.state) ? [] : ['NO_SUCH_MOVE']);
      if (verb === 'SUBMIT') assertPossible(problemsOfSubmission(paper, await this.work.consultations(paper)));
      await this.work.update(paper, { state: to, withdrawnReason: verb === 'WITHDRAW' ? reason : null });
      await this.activity.record(actor, { kind: 'PAPER_MOVED', subject: paperSubject(paper), payload: { from: paper.state, to }, note: reason || null });
      return paperId;
    });
  }
}

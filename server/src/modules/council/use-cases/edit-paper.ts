import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { paperSubject } from '../domain/council-activities.js';
import { PaperChangedMeanwhile, PaperNotPossible } from '../domain/council.refusals.js';
import { NEGOTIABLE, WRITABLE } from '../domain/paper-lifecycle.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { changedFields, columnsOf, type PaperContent, problemsOfContent } from './paper-content.js';
import { PaperReferences } from './paper-references.js';
import { PaperRights } from './paper-rights.js';

/** A paper as the actor saw it. */
export interface SeenPaper {
  paperId: string;
  version: number;
}

/** Changes what a paper says, until it is submitted, and what it proposes, until that is decided. */
@Injectable()
export class EditPaper {
  static readonly refusals = [NotFound, PaperChangedMeanwhile, PaperNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: PaperRights,
    private readonly references: PaperReferences,
    private readonly work: PaperWorkRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** What is as it was is no change, and no entry in the history. The body follows whoever leads the paper. */
  edit(actor: Actor, { paperId, version, ...content }: SeenPaper & PaperContent): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const paper = await this.rights.lock(actor, 'paper.write', paperId, version);
      const columns = columnsOf(content);
      const fields = changedFields(paper, columns);
      if (fields.length === 0) return paperId;
      const bodyId = WRITABLE.includes(paper.state) && fields.includes('leadOrganizationId') ? await this.references.bodyUnder(actor, paper, columns.leadOrganizationId) : paper.bodyId;
      this.rights.demand(actor, 'paper.write', bodyId);
      if (fields.includes('cycleId')) await this.references.checkCycle(actor, columns.cycleId);
      assertPossible([
        ...(WRITABLE.includes(paper.state) ? [] : (['FROZEN'] as const)),
        ...problemsOfContent(content),
        ...((await this.work.isTaken({ bodyId, ...columns }, paperId)) ? (['REFERENCE_TAKEN'] as const) : []),
      ]);
      await this.work.update(paper, { ...columns, bodyId });
      await this.activity.record(actor, { kind: 'PAPER_EDITED', subject: paperSubject({ id: paperId, cycleId: columns.cycleId }), payload: { fields } });
      return paperId;
    });
  }

  /** Another wording of what is proposed; those before stay as they were. */
  propose(actor: Actor, { paperId, version, wording, reason }: SeenPaper & { wording: string; reason: string }): Promise<string> {
    const { tenantId, personId: createdBy } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const paper = await this.rights.lock(actor, 'paper.write', paperId, version);
      const before = await this.work.wording(paper);
      assertPossible([...(NEGOTIABLE.includes(paper.state) ? [] : (['FROZEN'] as const)), ...(before.wording === wording ? (['SAME_WORDING'] as const) : [])]);
      const versionNo = before.versionNo + 1;
      await this.work.propose({ tenantId, paperId, versionNo, wording, reason, createdBy, createdAt: this.clock.now() });
      await this.work.update(paper);
      await this.activity.record(actor, { kind: 'PAPER_REWORDED', subject: paperSubject(paper), payload: { versionNo }, note: reason });
      return paperId;
    });
  }
}

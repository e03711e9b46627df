import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { paperSubject } from '../domain/council-activities.js';
import { PaperNotPossible } from '../domain/council.refusals.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { columnsOf, type PaperContent, problemsOfContent } from './paper-content.js';
import { PaperReferences } from './paper-references.js';
import { PaperRights } from './paper-rights.js';

interface NewPaper extends PaperContent {
  requestId: string;
  bodyId: string;
  wording: string;
}

/** Begins a paper with the first wording of what it proposes. */
@Injectable()
export class CreatePaper {
  static readonly refusals = [NotFound, PaperNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly references: PaperReferences,
    private readonly rights: PaperRights,
    private readonly work: PaperWorkRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the paper, or of the one that the same request began before
   * @throws Refused with NotFound (body, organisation or cycle), NotAllowed, PaperNotPossible or RequestIdReused
   */
  async execute(actor: Actor, input: NewPaper): Promise<string> {
    const { requestId: _, bodyId, wording, ...content } = input;
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.references.checkBody(bodyId);
      this.rights.demand(actor, 'paper.write', bodyId);
      await this.references.checkOrganization(actor, content.leadOrganizationId);
      await this.references.checkCycle(actor, content.cycleId);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'createPaper', input);
      if (!isNew) return id;
      const columns = columnsOf(content);
      assertPossible([...problemsOfContent(content), ...((await this.work.isTaken({ bodyId, ...columns }, null)) ? (['REFERENCE_TAKEN'] as const) : [])]);
      await this.work.add({ tenantId, id, bodyId, ...columns });
      await this.work.propose({ tenantId, paperId: id, versionNo: 1, wording, reason: '', createdBy: actor.personId, createdAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'PAPER_CREATED', subject: paperSubject({ id, cycleId: content.cycleId }), payload: { bodyId } });
      return id;
    });
  }
}

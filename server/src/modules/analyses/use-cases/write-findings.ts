import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import { FindingChangedMeanwhile } from '../domain/analyses.refusals.js';
import { FINDING, FINDING_FIELDS } from '../domain/analysis-activities.js';
import { factsOfAnalysis } from '../domain/analysis-facts.js';
import type { FindingKind } from '../domain/finding-kinds.js';
import { analysisScope } from '../persistence/analysis-scope.js';
import { FindingWorkRepository, type LockedFinding } from '../persistence/finding-work.repository.js';
import { AnalysisPlaces, type PlaceIds } from './analysis-places.js';

export interface FindingContent {
  kind: FindingKind;
  title: string;
  text: string;
  fieldOfAction: string;
  socialSpace: string;
  targetGroup: string;
  visibility: Visibility;
}

/** A Befund as the actor saw it. */
export interface SeenFinding {
  findingId: string;
  version: number;
}

/** What happens in a Befund, and what it changes in its row. */
export interface FindingStep {
  entry: Omit<ActivityEntry, 'subject'>;
  columns?: Partial<FindingContent & { removedReason: string }>;
}

/** Writes down what an analysis found. */
@Injectable()
export class WriteFindings {
  static readonly refusalsOfAdd = [NotFound, RequestIdReused] as const;
  static readonly refusals = [NotFound, FindingChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly places: AnalysisPlaces,
    private readonly work: FindingWorkRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the Befund, or of the one that the same request added before @throws Refused with NotFound, NotAllowed or RequestIdReused */
  async add(actor: Actor, input: FindingContent & PlaceIds & { requestId: string }): Promise<string> {
    const { requestId: _, cycleId, blockId, ...content } = input;
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.places.claim(actor, { cycleId, blockId });
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addFinding', input);
      if (!isNew) return id;
      await this.work.add({ tenantId, id, cycleId, blockId, ...content, createdBy: actor.personId, createdAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'FINDING_ADDED', subject: { kind: FINDING, id, cycleId, blockId }, payload: { kind: content.kind } });
      return id;
    });
  }

  /** @throws Refused with NotFound, NotAllowed or FindingChangedMeanwhile */
  edit(actor: Actor, { findingId, version, ...content }: SeenFinding & FindingContent): Promise<string> {
    return this.change(actor, findingId, version, async (finding) => {
      const fields = FINDING_FIELDS.filter((field) => finding[field] !== content[field]);
      return fields.length ? { entry: { kind: 'FINDING_EDITED', payload: { fields } }, columns: content } : null;
    });
  }

  /** Takes it out of the lists; what refers to it goes on to name it. @throws Refused as `edit` */
  remove(actor: Actor, { findingId, version, reason }: SeenFinding & { reason: string }): Promise<string> {
    return this.change(actor, findingId, version, async ({ number }) => ({ entry: { kind: 'FINDING_REMOVED', payload: { number }, note: reason }, columns: { removedReason: reason } }));
  }

  /**
   * What every change of a Befund has in common: lock, right, version, then the step.
   * @param version the one that the actor saw; null where something is added
   * @param step runs in the unit, after the rights; null changes nothing
   */
  change(actor: Actor, findingId: string, version: number | null, step: (finding: LockedFinding) => Promise<FindingStep | null>): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const finding = isId(findingId) ? await this.work.lock(tenantId, analysisScope(actor), findingId) : undefined;
      if (!finding) throw new Refused(new NotFound(findingId));
      if (!mayWith(actor, 'analysis.write', factsOfAnalysis(finding))) throw new Refused(new NotAllowed('analysis.write'));
      if (version !== null && version !== finding.version) throw new Refused(new FindingChangedMeanwhile(findingId));
      const planned = await step(finding);
      if (planned === null) return findingId;
      await this.work.update(finding, planned.columns);
      const { id, cycleId, blockId } = finding;
      await this.activity.record(actor, { ...planned.entry, subject: { kind: FINDING, id, cycleId, blockId } });
      return id;
    });
  }
}

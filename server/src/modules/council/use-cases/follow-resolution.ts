import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { type AccountableIds, Accountables } from '../../cycles/index.js';
import { paperSubject } from '../domain/council-activities.js';
import { PaperChangedMeanwhile, PaperNotPossible } from '../domain/council.refusals.js';
import type { Paper } from '../domain/paper.entity.js';
import { isMandate, RESOLUTION_MOVES, type ResolutionVerb } from '../domain/resolution-lifecycle.js';
import type { Resolution } from '../domain/resolution.entity.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { PaperRights } from './paper-rights.js';

/** A resolution as the actor saw it, with the version of its paper. */
export interface SeenResolution {
  resolutionId: string;
  version: number;
}

/** Follows what was resolved until the council has heard of it again. */
@Injectable()
export class FollowResolution {
  static readonly refusals = [NotFound, PaperChangedMeanwhile, PaperNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: PaperRights,
    private readonly accountables: Accountables,
    private readonly work: PaperWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** Who answers for it, an organisation or a seat and a person only in addition, and until when. */
  assign(actor: Actor, { organizationId, seatId, personId, due, ...seen }: SeenResolution & AccountableIds & { due: string | null }): Promise<string> {
    const to: AccountableIds = { organizationId, seatId, personId };
    if (organizationId === null && seatId === null) throw new Refused(new InvalidInput(new InputProblem('organizationId', InputProblemCode.REQUIRED)));
    return this.change(actor, seen, async (paper, resolution) => {
      const from = { organizationId: resolution.ownerOrganizationId, seatId: resolution.ownerSeatId, personId: resolution.ownerPersonId };
      await this.accountables.check(actor, to, from);
      const until = (due !== null && parsePartialDate(due)) || null;
      const owner = { ownerOrganizationId: organizationId, ownerSeatId: seatId, ownerPersonId: personId };
      await this.work.updateResolution(resolution, { ...owner, dueDate: until?.date ?? null, duePrecision: until?.precision ?? null });
      await this.activity.record(actor, { kind: 'RESOLUTION_ASSIGNED', subject: paperSubject(paper), payload: { from, to, due: until } });
    });
  }

  /** A later date, and why. */
  delay(actor: Actor, { due, reason, ...seen }: SeenResolution & { due: string; reason: string }): Promise<string> {
    return this.change(actor, seen, async (paper, resolution) => {
      assertPossible(resolution.state === 'DECIDED' || resolution.state === 'IN_EXECUTION' ? [] : ['NO_SUCH_MOVE']);
      const until = parsePartialDate(due);
      if (!until) throw new Refused(new InvalidInput(new InputProblem('due', InputProblemCode.NOT_A_DATE)));
      await this.work.updateResolution(resolution, { dueDate: until.date, duePrecision: until.precision, delayReason: reason });
      await this.activity.record(actor, { kind: 'RESOLUTION_DELAYED', subject: paperSubject(paper), payload: { due: until }, note: reason });
    });
  }

  move(actor: Actor, verb: ResolutionVerb, seen: SeenResolution): Promise<string> {
    const { from, to } = RESOLUTION_MOVES[verb];
    return this.change(actor, seen, async (paper, resolution) => {
      assertPossible(resolution.state === from ? [] : ['NO_SUCH_MOVE']);
      assertPossible(resolution.ownerOrganizationId === null && resolution.ownerSeatId === null ? ['NO_OWNER'] : []);
      await this.work.updateResolution(resolution, { state: to });
      await this.activity.record(actor, { kind: 'RESOLUTION_MOVED', subject: paperSubject(paper), payload: { from, to } });
    });
  }

  private change(actor: Actor, { resolutionId, version }: SeenResolution, work: (paper: Paper, resolution: Resolution) => Promise<void>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const paper = await this.rights.lockOf(actor, 'resolution.follow', resolutionId, version);
      const resolution = await this.work.resolution(paper);
      if (resolution?.id !== resolutionId) throw new Refused(new NotFound(resolutionId));
      assertPossible(isMandate(resolution.result) ? [] : ['NO_MANDATE']);
      await work(paper, resolution);
      await this.work.update(paper);
      return paper.id;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { type Claim, Requests } from '../../../platform/requests/requests.js';
import { mayWith, ofBody } from '../../access/index.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { layOutCycle } from '../domain/cycle-layout.js';
import { afterSetup, firstState } from '../domain/cycle-lifecycle.js';
import { bodiesOfCycle, problemsOfStart, type StartBindings } from '../domain/cycle-start.js';
import { CycleStartNotPossible } from '../domain/cycle-start.refusals.js';
import type { ProcessTemplate } from '../domain/process-template.entity.js';
import { CycleStartsRepository } from '../persistence/cycle-starts.repository.js';
import { CycleWriter } from '../persistence/cycle-writer.js';
import { TemplatesRepository } from '../persistence/templates.repository.js';

export interface NewCycle {
  requestId: string;
  bodyId: string;
  templateId: string;
  /** Who plays which actor of the template. */
  bindings: { actorKey: string; organizationIds: string[] }[];
  steeringOrganizationId: string;
  sponsorSeatId: string;
  mandateText: string;
  mandateDate: Day;
  plannedFrom: Day | null;
  plannedUntil: Day | null;
}

/** Starts a cycle of a body from a version of a template. */
@Injectable()
export class StartCycle {
  static readonly refusals = [NotFound, CycleStartNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly starts: CycleStartsRepository,
    private readonly templates: TemplatesRepository,
    private readonly writer: CycleWriter,
    private readonly requests: Requests,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the new cycle, or of the one that the same request started before
   * @throws Refused with NotFound for a body, template, organisation or seat that there is not, NotAllowed, RequestIdReused,
   * CycleStartNotPossible with everything that is missing, or InvalidInput about the day of the mandate or the period
   */
  async execute(actor: Actor, input: NewCycle): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => (await this.within(actor, input, { verb: 'startCycle', asked: input, predecessorId: null })).subjectId);
  }

  /**
   * The same in the unit of whoever asks, for a cycle that follows on another one: what was set up is not set up again.
   * @param asked what the request was about
   */
  async within(actor: Actor, input: NewCycle, { verb, asked, predecessorId }: { verb: string; asked: { requestId: string }; predecessorId: string | null }): Promise<Claim> {
    const { bodyId } = input;
    this.checkDays(input, actor.today);
    const all = await this.starts.lockBody(bodyId);
    if (!all) throw new Refused(new NotFound(bodyId));
    if (!mayWith(actor, 'cycle.start', ofBody(bodyId))) throw new Refused(new NotAllowed('cycle.start'));
    const claim = await this.requests.claim(actor, verb, asked);
    if (!claim.isNew) return claim;
    const template = await this.templates.byId(actor.tenantId, input.templateId);
    if (!template) throw new Refused(new NotFound(input.templateId));
    await this.write(actor, { ...input, predecessorId }, claim.subjectId, template, bodiesOfCycle(bodyId, all));
    return claim;
  }

  /** A cycle rests on a mandate that is given; a period ends after it begins. */
  private checkDays({ mandateDate, plannedFrom, plannedUntil }: NewCycle, today: Day): void {
    if (mandateDate > today) throw new Refused(new InvalidInput(new InputProblem('mandateDate', InputProblemCode.NOT_ALLOWED)));
    if (plannedFrom !== null && plannedUntil !== null && plannedUntil < plannedFrom) throw new Refused(new InvalidInput(new InputProblem('plannedUntil', InputProblemCode.NOT_ALLOWED)));
  }

  private async write(actor: Actor, input: NewCycle & { predecessorId: string | null }, id: string, template: ProcessTemplate, bodies: { id: string; kind: string; parentId: string | null }[]): Promise<void> {
    const { tenantId, today } = actor;
    const { bodyId, steeringOrganizationId, sponsorSeatId, mandateText, mandateDate, plannedFrom, plannedUntil, predecessorId } = input;
    const bindings = await this.bindings(input, today);
    const sponsorHasHolder = await this.starts.isSeatHeld(sponsorSeatId, today);
    if (sponsorHasHolder === undefined) throw new Refused(new NotFound(sponsorSeatId));
    const { nextNumber: number, activeId } = await this.starts.cyclesBefore(bodyId, template.key);
    const faults = problemsOfStart({ template: template.content, bindings, bodies, sponsorHasHolder, hasActiveCycle: activeId !== null });
    if (faults.length) throw new Refused(new CycleStartNotPossible(faults, activeId));
    const content = predecessorId === null ? template.content : afterSetup(template.content);
    const layout = layOutCycle({ tenantId, cycleId: id, template: content, bindings, bodies, steeringOrganizationId });
    const { id: templateId, key: templateKey, version: templateVersion } = template;
    const begun = { number, state: firstState(content.blocks), templateId, templateKey };
    await this.writer.add({ tenantId, id, bodyId, ...begun, steeringOrganizationId, sponsorSeatId, mandateText, mandateDate, plannedFrom, plannedUntil, predecessorId }, layout);
    await this.activity.record(actor, { kind: 'CYCLE_OPENED', subject: { kind: SUBJECT.CYCLE, id, cycleId: id, blockId: null }, payload: { number, templateKey, templateVersion } });
  }

  private async bindings({ bindings, steeringOrganizationId }: NewCycle, today: Day): Promise<StartBindings> {
    const ids = [steeringOrganizationId, ...bindings.flatMap(({ organizationIds }) => organizationIds)];
    const known = await this.starts.organizations([...new Set(ids)], today);
    const missing = ids.find((id) => !known.has(id));
    if (missing !== undefined) throw new Refused(new NotFound(missing));
    return new Map(bindings.map(({ actorKey, organizationIds }) => [actorKey, organizationIds.map((organizationId) => ({ organizationId, bodyId: known.get(organizationId) ?? null }))]));
  }
}

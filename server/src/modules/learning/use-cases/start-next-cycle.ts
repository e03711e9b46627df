import { Injectable } from '@nestjs/common';
import { ActivityLog, SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { CarryTasks, StartCycle, SUBJECT, TemplatesRepository } from '../../cycles/index.js';
import { CarryGoals } from '../../goals/index.js';
import { CarryMeasures } from '../../measures/index.js';
import { ReEntryNotPossible } from '../domain/learning.refusals.js';
import { type Carried, problemOfReEntry } from '../domain/re-entry.js';
import { ClosingsRepository } from '../persistence/closings.repository.js';
import { LessonsRepository } from '../persistence/lessons.repository.js';

export interface NextCycle extends Carried {
  requestId: string;
  /** The one that it follows. */
  cycleId: string;
  changed: string;
  mandateText: string;
  mandateDate: Day;
  plannedFrom: Day | null;
  plannedUntil: Day | null;
}

/** Starts the cycle that follows on a closed one, with what continues: the re-entry. */
@Injectable()
export class StartNextCycle {
  static readonly refusals = [...StartCycle.refusals, ReEntryNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly readers: SubjectReaders,
    private readonly lessons: LessonsRepository,
    private readonly closings: ClosingsRepository,
    private readonly templates: TemplatesRepository,
    private readonly start: StartCycle,
    private readonly tasks: CarryTasks,
    private readonly goals: CarryGoals,
    private readonly measures: CarryMeasures,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id, also of the one that the same request started before @throws Refused as StartCycle, with NotAllowed or ReEntryNotPossible */
  execute(actor: Actor, input: NextCycle): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const { cycleId: predecessorId } = input;
      const isReadable = isId(predecessorId) && (await this.readers.readable(actor, [{ kind: SUBJECT.CYCLE, id: predecessorId }])).has(predecessorId);
      const place = isReadable ? await this.lessons.lockPlace(predecessorId) : undefined;
      if (!place) throw new Refused(new NotFound(predecessorId));
      if (!mayWith(actor, 'cycle.start', ofBody(place.bodyId))) throw new Refused(new NotAllowed('cycle.start'));
      if (place.state !== 'CLOSED') throw new Refused(new ReEntryNotPossible('NOT_CLOSED'));
      const { carriable, successorId } = await this.closings.of(predecessorId, actor.today);
      const { subjectId: id, isNew } = await this.begin(actor, input);
      if (!isNew) return id;
      const problem = problemOfReEntry({ successorId, carriable }, input);
      if (problem) throw new Refused(new ReEntryNotPossible(problem));
      await this.carry(actor, input, id);
      return id;
    });
  }

  /** The same body, patron and steering as before, on the newest version of the template. */
  private async begin(actor: Actor, input: NextCycle) {
    const { bindings, templateKey, sponsorSeatId, ...before } = await this.closings.beginning(input.cycleId);
    if (sponsorSeatId === null) throw new Refused(new ReEntryNotPossible('NO_SPONSOR'));
    const { id: templateId } = await this.templates.lockNewest(templateKey);
    const staying = Map.groupBy(bindings.filter(({ organizationId }) => input.organizationIds.includes(organizationId)), ({ actorKey }) => actorKey);
    const { requestId, mandateText, mandateDate, plannedFrom, plannedUntil } = input;
    return this.start.within(
      actor,
      { requestId, ...before, sponsorSeatId, templateId, mandateText, mandateDate, plannedFrom, plannedUntil, bindings: [...staying].map(([actorKey, bound]) => ({ actorKey, organizationIds: bound.map(({ organizationId }) => organizationId) })) },
      { verb: 'startNextCycle', asked: input, predecessorId: input.cycleId },
    );
  }

  private async carry(actor: Actor, { cycleId: predecessorId, changed, taskIds, goalIds, measureIds }: NextCycle, cycleId: string): Promise<void> {
    const { tenantId, personId } = actor;
    await this.closings.add({ tenantId, cycleId, predecessorId, changed, startedBy: personId, startedAt: this.clock.now() });
    const tasks = await this.tasks.within(actor, taskIds, cycleId);
    const goals = await this.goals.within(actor, goalIds, cycleId);
    const measures = await this.measures.within(actor, measureIds, cycleId);
    await this.activity.record(actor, { kind: 'CYCLE_RE_ENTERED', subject: { kind: SUBJECT.CYCLE, id: cycleId, cycleId, blockId: null }, payload: { predecessorId, goals, tasks, measures }, note: changed });
  }
}

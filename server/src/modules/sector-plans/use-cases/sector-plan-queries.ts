import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { type WorkPlace, WorkPlaces } from '../../cycles/index.js';
import { type OverlapKind, overlapsOf } from '../domain/overlaps.js';
import { SECTOR_PLAN } from '../domain/sector-plan-activities.js';
import type { SectorPlanRow } from '../persistence/sector-plan-rows.js';
import { sectorPlanScope } from '../persistence/sector-plan-scope.js';
import { SectorPlansRepository } from '../persistence/sector-plans.repository.js';

/** An overlap among Fachplanungen that may be read. */
export interface ReadableOverlap {
  kind: OverlapKind;
  plans: readonly SectorPlanRow[];
  content: WorkPlace | null;
  dataName: string | null;
}

/** What the pages of Fachplanungen read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class SectorPlanQueries implements OnModuleInit {
  constructor(
    private readonly plans: SectorPlansRepository,
    private readonly places: WorkPlaces,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: SECTOR_PLAN, readable: (actor, ids) => this.plans.readable(sectorPlanScope(actor), ids) });
  }

  list(actor: Actor, withEnded: boolean): Promise<SectorPlanRow[]> {
    return this.plans.list(sectorPlanScope(actor), actor.today, withEnded);
  }

  async page(actor: Actor, id: string): Promise<SectorPlanRow | undefined> {
    return isId(id) ? this.plans.page(sectorPlanScope(actor), id) : undefined;
  }

  /** The Fachplanung that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<SectorPlanRow> {
    const plan = await this.page(actor, id);
    if (!plan) throw new Error(`Fachplanung ${id} is gone.`);
    return plan;
  }

  /** The blocks and tasks that may be read of those that the plans are linked to, by id. */
  async contentsOf(actor: Actor, plans: readonly SectorPlanRow[]): Promise<Map<string, WorkPlace>> {
    const places = await this.places.of(actor, [...new Set(plans.flatMap(({ contentIds }) => contentIds))]);
    return new Map(places.map((place) => [place.id, place]));
  }

  /** What those that may be read and have not ended overlap in; in blocks and tasks only as far as these may be read. */
  async overlaps(actor: Actor): Promise<ReadableOverlap[]> {
    const plans = await this.list(actor, false);
    const contents = await this.contentsOf(actor, plans);
    const readable = plans.map((plan) => ({ ...plan, contentIds: plan.contentIds.filter((id) => contents.has(id)) }));
    return overlapsOf(readable).map(({ contentId, ...overlap }) => ({ ...overlap, content: contents.get(contentId ?? '') ?? null }));
  }

  /** Those that are linked to blocks or tasks, by the id of these. */
  async linkedTo(actor: Actor, contentIds: readonly string[]): Promise<Map<string, SectorPlanRow[]>> {
    const plans = await this.plans.linkedTo(sectorPlanScope(actor), actor.today, contentIds);
    return new Map(contentIds.map((id) => [id, plans.filter((plan) => plan.contentIds.includes(id))]));
  }
}

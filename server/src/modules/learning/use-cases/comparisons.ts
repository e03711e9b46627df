import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { reachOf } from '../../access/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { type ComparedBlocks, type ComparedCycles, ComparisonsRepository, type ComparedThing } from '../persistence/comparisons.repository.js';

/** The blocks of one kind, in the cycle before and in this one. */
export interface ComparedKind {
  kind: string;
  before: ComparedBlocks | null;
  now: ComparedBlocks | null;
}

export interface Comparison extends ComparedCycles {
  kinds: ComparedKind[];
  carried: ComparedThing[];
  left: ComparedThing[];
}

const KINDS = ['DECISION', 'STRUCTURES', 'ANALYSES', 'STRATEGIC_GOALS', 'MEASURES', 'EVALUATION'];

/** Holds a cycle against the one that it follows, for those who know its body from inside. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly comparisons: ComparisonsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  async of(actor: Actor, cycleId: string): Promise<Comparison | undefined> {
    const isReadable = isId(cycleId) && (await this.readers.readable(actor, [{ kind: SUBJECT.CYCLE, id: cycleId }])).has(cycleId);
    const cycles = isReadable ? await this.comparisons.cycles(cycleId) : undefined;
    const { everything, bodyIds } = reachOf(actor, 'lesson.read');
    if (!cycles || !(everything || bodyIds.includes(cycles.bodyId))) return undefined;
    const predecessorId = cycles.predecessor.id;
    const blocks = await this.comparisons.blocks([predecessorId, cycleId]);
    const things = await this.comparisons.things(predecessorId, cycleId);
    const at = (kind: string, id: string): ComparedBlocks | null => blocks.find((each) => each.kind === kind && each.cycleId === id) ?? null;
    const kinds = KINDS.map((kind) => ({ kind, before: at(kind, predecessorId), now: at(kind, cycleId) })).filter(({ before, now }) => before ?? now);
    return { ...cycles, kinds, carried: things.filter(({ isCarried }) => isCarried), left: things.filter(({ isCarried }) => !isCarried) };
  }
}

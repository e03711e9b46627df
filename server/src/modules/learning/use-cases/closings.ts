import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith, ofBody } from '../../access/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { factsOfPlace, type LearningPlace } from '../domain/lesson-facts.js';
import { type ClosingRow, ClosingsRepository } from '../persistence/closings.repository.js';
import { LessonsRepository } from '../persistence/lessons.repository.js';
import { OpenPoints } from './open-points.js';

/** A cycle at its end, as its page shows it. */
export interface Closing extends Pick<ClosingRow, 'successorId' | 'predecessorId'> {
  openLessons: number;
  openRecommendations: number;
  openAssumptions: number;
  hasMore: boolean;
  id: string;
  state: string;
  version: number;
  actions: string[];
  /** Null for whoever may not start the next cycle. */
  carriable: ClosingRow['carriable'] | null;
}

/** What keeps a cycle open, and what can go on after it. */
@Injectable()
export class Closings {
  constructor(
    private readonly closings: ClosingsRepository,
    private readonly lessons: LessonsRepository,
    private readonly open: OpenPoints,
    private readonly readers: SubjectReaders,
  ) {}

  async of(actor: Actor, cycleId: string): Promise<Closing | undefined> {
    const isReadable = isId(cycleId) && (await this.readers.readable(actor, [{ kind: SUBJECT.CYCLE, id: cycleId }])).has(cycleId);
    const place = isReadable ? await this.lessons.place(cycleId) : undefined;
    if (!place) return undefined;
    const closing = await this.closings.of(cycleId, actor.today);
    const { lessons: openLessons, recommendations: openRecommendations, assumptions: openAssumptions, hasMore } = await this.open.of(actor, closing);
    const { successorId, predecessorId, carriable } = closing;
    const actions = this.actionsAt(actor, place, successorId);
    return { id: cycleId, state: place.state, version: place.version, openLessons, openRecommendations, openAssumptions, hasMore, successorId, predecessorId, actions, carriable: actions.includes('cycle.startNext') ? carriable : null };
  }

  private actionsAt(actor: Actor, place: LearningPlace, successorId: string | null): string[] {
    const facts = factsOfPlace(place);
    const hasEnded = place.state === 'CLOSED' || place.state === 'ABANDONED';
    return [
      ...(!hasEnded && mayWith(actor, 'lesson.write', facts) ? ['lesson.write'] : []),
      ...(place.state === 'EVALUATING' && mayWith(actor, 'cycle.close', facts) ? ['cycle.close'] : []),
      ...(place.state === 'CLOSED' && successorId === null && mayWith(actor, 'cycle.start', ofBody(place.bodyId)) ? ['cycle.startNext'] : []),
    ];
  }
}

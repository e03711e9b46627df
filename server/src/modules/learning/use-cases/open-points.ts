import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { RECOMMENDATION } from '../../analyses/index.js';
import { MEASURE } from '../../measures/index.js';
import { LESSON } from '../domain/learning-activities.js';
import type { ClosingRow } from '../persistence/closings.repository.js';

/** What keeps a cycle open: counted is only what the actor may read. */
export interface OpenCounts {
  lessons: number;
  recommendations: number;
  assumptions: number;
  /** Whether there is more that the actor may not read. */
  hasMore: boolean;
}

/** Counts what keeps a cycle open, so that nobody learns how much there is of what they may not read. */
@Injectable()
export class OpenPoints {
  constructor(private readonly readers: SubjectReaders) {}

  async of(actor: Actor, { openLessonIds, openRecommendationIds, assumingMeasureIds }: Pick<ClosingRow, 'openLessonIds' | 'openRecommendationIds' | 'assumingMeasureIds'>): Promise<OpenCounts> {
    const readable = await this.readers.readable(actor, [
      ...openLessonIds.map((id) => ({ kind: LESSON, id })),
      ...openRecommendationIds.map((id) => ({ kind: RECOMMENDATION, id })),
      ...assumingMeasureIds.map((id) => ({ kind: MEASURE, id })),
    ]);
    const [lessons, recommendations, assumptions] = [openLessonIds, openRecommendationIds, assumingMeasureIds].map((ids) => ids.filter((id) => readable.has(id)).length);
    return { lessons, recommendations, assumptions, hasMore: openLessonIds.length + openRecommendationIds.length + assumingMeasureIds.length > lessons + recommendations + assumptions };
  }
}

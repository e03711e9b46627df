import { Injectable } from '@nestjs/common';
import type { LessonCount } from '../domain/evaluation-rules.js';

type CountLessons = (evaluationId: string) => Promise<LessonCount>;

/** Where whoever keeps lessons says how many came of an evaluation, and how many of them nobody has decided. */
@Injectable()
export class EvaluationLessons {
  private readonly counts: CountLessons[] = [];

  /** @param count runs in the unit that asks, with the evaluation locked */
  register(count: CountLessons): void {
    this.counts.push(count);
  }

  async of(evaluationId: string): Promise<LessonCount> {
    const total = { all: 0, open: 0 };
    for (const count of this.counts) {
      const { all, open } = await count(evaluationId);
      total.all += all;
      total.open += open;
    }
    return total;
  }
}

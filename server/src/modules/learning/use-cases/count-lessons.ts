import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvaluationLessons } from '../../evaluations/index.js';
import { LessonsRepository } from '../persistence/lessons.repository.js';

/** Tells evaluations how many lessons came of them. */
@Injectable()
export class CountLessons implements OnModuleInit {
  constructor(
    private readonly evaluations: EvaluationLessons,
    private readonly lessons: LessonsRepository,
  ) {}

  onModuleInit(): void {
    this.evaluations.register((evaluationId) => this.lessons.countOf(evaluationId));
  }
}

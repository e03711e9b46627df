import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StartGuards } from '../../measures/index.js';
import { EvaluationsRepository } from '../persistence/evaluations.repository.js';

/** No measure starts before it is fixed how its success is seen (rule 21). */
@Injectable()
export class GuardStarts implements OnModuleInit {
  constructor(
    private readonly guards: StartGuards,
    private readonly evaluations: EvaluationsRepository,
  ) {}

  onModuleInit(): void {
    this.guards.register(async (measureId) => ((await this.evaluations.isMethodFixed(measureId)) ? [] : ['METHOD_NOT_FIXED']));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectPages } from '../../../kernel/notices.js';
import { GOAL } from '../domain/goal-activities.js';

/** Says where goals are shown. */
@Injectable()
export class GoalPages implements OnModuleInit {
  constructor(private readonly pages: SubjectPages) {}

  onModuleInit(): void {
    this.pages.register(GOAL, (id) => `ziele/${id}`);
  }
}

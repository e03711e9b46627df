import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectPages } from '../../../kernel/notices.js';
import { ACTION_PLAN } from '../domain/action-plan-activities.js';

/** Says where Handlungskonzepte are shown. */
@Injectable()
export class ActionPlanPages implements OnModuleInit {
  constructor(private readonly pages: SubjectPages) {}

  onModuleInit(): void {
    this.pages.register(ACTION_PLAN, (id) => `handlungskonzepte/${id}`);
  }
}

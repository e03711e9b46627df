import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Recurrences } from '../../../kernel/recurrences.js';
import { AttemptsRepository } from '../persistence/attempts.repository.js';

/** After its time an attempt counts no more; a day longer it may still be of use to whoever looks into an attack. */
const KEPT_DAYS = 1;
const DAY_MS = 86_400_000;

/** Forgets attempts that count no more. They belong to no Planungskreis: whichever comes first on a day does it for all. */
@Injectable()
export class AttemptKeeping implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly attempts: AttemptsRepository,
  ) {}

  onModuleInit(): void {
    this.recurrences.register({ name: 'identity.forgetAttempts', everyMinutes: 24 * 60, run: (_tenantId, at) => this.attempts.forget(new Date(at.getTime() - KEPT_DAYS * DAY_MS)) });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';

/** Ends sessions; ending one that has ended is no fault. */
@Injectable()
export class SignOut {
  constructor(private readonly sessions: SessionsRepository) {}

  async here(token: string | undefined): Promise<void> {
    if (token) await this.sessions.end(token);
  }

  async everywhere({ accountId }: Actor): Promise<void> {
    await this.sessions.endAll(accountId);
  }
}

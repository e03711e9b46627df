import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refused } from '../../kernel/refusal.js';
import { Units } from '../../platform/database/units.js';
import { NotFound } from '../../platform/graphql/refusals.js';
import { type DeadLetter, DeadLettersRepository } from '../../platform/jobs/dead-letters.repository.js';

const MOST = 200;

/** What the administrator does about jobs that were given up. */
@Injectable()
export class DeadLetters {
  static readonly refusals = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly letters: DeadLettersRepository,
  ) {}

  newest(): Promise<DeadLetter[]> {
    return this.letters.all(MOST);
  }

  /** Has a job tried again from the beginning. @throws Refused with NotFound, also when somebody else was quicker */
  async retry(actor: Actor, id: string): Promise<void> {
    await this.unlessGone(actor, id, () => this.letters.revive(id));
  }

  /** Takes a job out for good. @throws Refused with NotFound */
  async drop(actor: Actor, id: string): Promise<void> {
    await this.unlessGone(actor, id, () => this.letters.drop(id));
  }

  private async unlessGone({ tenantId }: Actor, id: string, act: () => Promise<boolean>): Promise<void> {
    await this.units.run({ tenantId }, 'write', async () => {
      if (!(await act())) throw new Refused(new NotFound(id));
    });
  }
}

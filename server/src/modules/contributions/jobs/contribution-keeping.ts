import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Recurrences } from '../../../kernel/recurrences.js';
import { CitizensRepository } from '../persistence/citizens.repository.js';

const DAY_MS = 86_400_000;
/** A day longer than the link is good that confirms it. */
const UNCONFIRMED_DAYS = 8;
/** So long somebody may ask back after the answer. */
const CLOSED_DAYS = 90;

/** Forgets who contributed without an account when nobody needs to know it any more; what they said stays. */
@Injectable()
export class ContributionKeeping implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly citizens: CitizensRepository,
  ) {}

  onModuleInit(): void {
    this.recurrences.register({ name: 'contributions.forget', everyMinutes: 24 * 60, run: (_tenantId, at) => this.forget(at.getTime()) });
  }

  private async forget(at: number): Promise<void> {
    await this.citizens.forgetUnconfirmed(new Date(at - UNCONFIRMED_DAYS * DAY_MS));
    await this.citizens.forgetClosed(new Date(at - CLOSED_DAYS * DAY_MS));
  }
}

import { Injectable } from '@nestjs/common';
import { Mails } from '../../../kernel/mails.js';
import { type Citizen, CitizensRepository } from '../persistence/citizens.repository.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'contributions.acknowledgement': { contributionId: string };
    'contributions.answer': { contributionId: string; answerId: string };
  }
}

/** Orders what goes by mail to those who contributed without an account: one letter that asks whether the address is theirs, and nothing more until they say so. */
@Injectable()
export class LettersToCitizens {
  constructor(
    private readonly mails: Mails,
    private readonly citizens: CitizensRepository,
  ) {}

  async acknowledge({ contributionId, address, locale }: Citizen): Promise<void> {
    await this.mails.order({ kind: 'contributions.acknowledgement', to: { address, locale }, params: { contributionId } });
  }

  /** Everybody who waits for this answer. */
  async answered(contributionId: string, answerId: string): Promise<void> {
    for (const citizen of await this.citizens.awaiting(contributionId)) await this.order(citizen, answerId);
  }

  /** Whoever confirms the address later than the answer was given. */
  async catchUp(contributionId: string): Promise<void> {
    const citizen = await this.citizens.answered(contributionId);
    if (citizen) await this.order(citizen, citizen.answerId);
  }

  private async order({ contributionId, address, locale }: Citizen, answerId: string): Promise<void> {
    await this.mails.order({ kind: 'contributions.answer', to: { address, locale }, params: { contributionId, answerId } });
  }
}

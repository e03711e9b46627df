import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { LinkNotValid, OneTimeLinksRepository } from '../../identity/index.js';
import { CitizensRepository } from '../persistence/citizens.repository.js';
import { LettersToCitizens } from './letters-to-citizens.js';

/** Takes the word of whoever holds the link in a mail that its address is theirs. */
@Injectable()
export class ConfirmContributor {
  static readonly refusals = [LinkNotValid] as const;

  constructor(
    private readonly units: Units,
    private readonly links: OneTimeLinksRepository,
    private readonly citizens: CitizensRepository,
    private readonly letters: LettersToCitizens,
    private readonly clock: Clock,
  ) {}

  /** Whoever confirms twice has confirmed. @throws Refused with LinkNotValid */
  async execute({ token }: { token: string }): Promise<void> {
    const found = await this.units.run({}, 'read', () => this.links.byToken(token, 'CONTRIBUTION'));
    if (!found?.tenantId || !found.contributionId || (!found.usedAt && found.expiresAt <= this.clock.now())) throw new Refused(new LinkNotValid('CONTRIBUTION'));
    const { tenantId, contributionId } = found;
    await this.units.run({ tenantId }, 'write', async () => {
      const link = await this.links.usable(token, 'CONTRIBUTION', true);
      if (!link) return; // used before, or just now
      await this.links.use(link);
      await this.citizens.confirm(contributionId, this.clock.now());
      await this.letters.catchUp(contributionId);
    });
  }
}

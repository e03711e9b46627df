import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailKinds, type MailOccasion, type MailText } from '../../../kernel/mails.js';
import { OneTimeLinksRepository } from '../../identity/index.js';
import { CitizensRepository } from '../persistence/citizens.repository.js';
import type {} from '../use-cases/letters-to-citizens.js';
import { acknowledgementMail, answerMail } from './contribution-mail-texts.js';

/** Writes the mails to those who contributed without an account, as long as the address is theirs. */
@Injectable()
export class ContributionMails implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly citizens: CitizensRepository,
    private readonly links: OneTimeLinksRepository,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: 'contributions.acknowledgement', write: (occasion) => this.acknowledge(occasion) });
    this.kinds.register({ kind: 'contributions.answer', write: (occasion) => this.answer(occasion) });
  }

  /** Each time with a secret of its own, so that no queue and no table ever holds one. */
  private async acknowledge({ tenantId, params: { contributionId }, recipient: { address, locale }, ...occasion }: MailOccasion<'contributions.acknowledgement'>): Promise<MailText | undefined> {
    const letter = await this.citizens.letter(contributionId);
    if (letter?.address !== address || letter.isConfirmed) return undefined;
    const { token } = await this.links.makeForContribution(tenantId, contributionId);
    return acknowledgementMail(locale, letter, occasion.link(`beitrag-bestaetigen#${token}`));
  }

  private async answer({ params: { contributionId, answerId }, recipient: { address, locale } }: MailOccasion<'contributions.answer'>): Promise<MailText | undefined> {
    const [letter, answer] = [await this.citizens.letter(contributionId), await this.citizens.answer(answerId)];
    return letter?.address === address && letter.isConfirmed && answer ? answerMail(locale, letter, answer) : undefined;
  }
}

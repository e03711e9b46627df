import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '../../../kernel/clock.js';
import { Mails } from '../../../kernel/mails.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InvalidInput } from '../../../platform/graphql/refusals.js';
import { type Locale, TooManyAttempts } from '../../identity/index.js';
import { ContributionPageClosed, FormNotAccepted } from '../domain/contributions.refusals.js';
import { problemsOfPublic } from '../domain/public-words.js';
import { contributionOf } from '../domain/ticket.js';
import { LettersToCitizens } from './letters-to-citizens.js';
import { PublicPages } from './public-pages.js';
import { PublicThrottle } from './public-throttle.js';
import { type ContributionContent, ReceiveContribution } from './receive-contribution.js';

export interface PublicContribution extends ContributionContent {
  slug: string;
  ticket: string;
  /** A field that nobody sees; whoever fills in everything is no person. */
  website: string;
  name: string;
  /** Where the answer is to go; null for none. */
  email: string | null;
  locale: Locale;
}

/** What is said to whoever contributed: nothing that they have written. */
export interface Acknowledgement {
  answerDue: Day;
  /** Whether a mail asks for a confirmation of the address. */
  isMailed: boolean;
}

/** Takes in what somebody without an account contributes. Whoever it is, also somebody who is signed in, is asked for nothing but what they write. */
@Injectable()
export class ContributeInPublic {
  static readonly refusals = [ContributionPageClosed, FormNotAccepted, TooManyAttempts] as const;

  constructor(
    private readonly pages: PublicPages,
    private readonly throttle: PublicThrottle,
    private readonly units: Units,
    private readonly receive: ReceiveContribution,
    private readonly letters: LettersToCitizens,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  /** The same ticket a second time contributes nothing more; other words are kept as an addition. @throws Refused with ContributionPageClosed, FormNotAccepted, TooManyAttempts or InvalidInput */
  async execute({ slug, ticket, website, name, email, locale, ...content }: PublicContribution, source: string): Promise<Acknowledgement> {
    const problems = problemsOfPublic(content.topic, email);
    if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
    const page = await this.pages.find(slug);
    if (!page) throw new Refused(new ContributionPageClosed());
    const id = website === '' ? contributionOf(page.ticketKey, ticket, this.clock.now()) : undefined;
    if (id === undefined) throw new Refused(new FormNotAccepted(this.pages.ticketFor(page)));
    const { tenantId, bodyId, organizationId } = page;
    await this.throttle.count(tenantId, source, email);
    const citizen = { contributor: 'CITIZEN', personId: null, organizationId: null, citizenName: name, citizenEmail: email, citizenLocale: email === null ? null : locale } as const;
    return this.units.run({ tenantId }, 'write', async () => {
      const { answerDue, isNew } = await this.receive.execute({ tenantId, id, bodyId, ...citizen, ...content, visibility: 'INTERNAL', ownerOrganizationId: organizationId }, this.clock.today(page.timeZone));
      if (!isNew) await this.receive.addTo({ tenantId, contributionId: id, topic: content.topic, text: content.text });
      if (isNew && email !== null) await this.letters.acknowledge({ contributionId: id, address: email, locale });
      return { answerDue, isMailed: email !== null && this.mails.areSent };
    });
  }
}

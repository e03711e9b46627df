import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../persistence/answerers.repository.js';
import { ToldAgreementsRepository } from '../persistence/told-agreements.repository.js';

type AgreementActivity = 'AGREEMENT_ADDED' | 'AGREEMENT_EDITED' | 'AGREEMENT_ENDED' | 'AGREEMENT_PARTY_ADDED' | 'AGREEMENT_PARTY_EDITED' | 'AGREEMENT_PARTY_REMOVED';

const WORDS: Readonly<Record<AgreementActivity, NoticeWords>> = {
  AGREEMENT_ADDED: { de: 'eine Vereinbarung Ihrer Organisation ist eingetragen', en: 'an agreement of your organisation has been entered' },
  AGREEMENT_EDITED: { de: 'die Vereinbarung ist geändert', en: 'the agreement has been changed' },
  AGREEMENT_ENDED: { de: 'die Vereinbarung hat einen letzten Tag', en: 'the agreement has been given a last day' },
  AGREEMENT_PARTY_ADDED: { de: 'der Vereinbarung ist eine Organisation beigetreten', en: 'an organisation has joined the agreement' },
  AGREEMENT_PARTY_EDITED: { de: 'Pflichten oder Mittel einer Partei sind geändert', en: 'duties or resources of a party have been changed' },
  AGREEMENT_PARTY_REMOVED: { de: 'eine Organisation ist nicht mehr Partei der Vereinbarung', en: 'an organisation is no longer a party to the agreement' },
};

/** Says who is to be told of what happens to an agreement: those who lead a party. */
@Injectable()
export class AgreementNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly agreements: ToldAgreementsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    for (const activity of Object.keys(WORDS) as AgreementActivity[]) this.notices.register({ activity, words: { DECIDED: WORDS[activity] }, whom: (entry) => this.parties(entry) });
  }

  private async parties({ subject }: ToldActivity<AgreementActivity>): Promise<NoticeTo[]> {
    return toAll(await this.answerers.leadersOf(await this.agreements.partiesOf(subject.id)), 'DECIDED');
  }
}

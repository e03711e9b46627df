import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { StatingOrganizationsRepository } from '../persistence/stating-organizations.repository.js';

const ASKED: NoticeWords = { de: 'wird abgestimmt; Sie können eine eigene Stellungnahme abgeben', en: 'is being coordinated; you can give a statement of your own' };
const RELEASED: NoticeWords = { de: 'hat eine Stellungnahme eines Partners bekommen', en: 'has got a statement of a partner' };

/** Says who is to be told of statements: partners that a paper is open to one, and whoever leads the paper that one has come. */
@Injectable()
export class StatementNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly stating: StatingOrganizationsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.notices.register({ activity: 'PAPER_MOVED', words: { ASSIGNED: ASKED }, whom: (entry) => this.partners(entry) });
    this.notices.register({ activity: 'STATEMENT_RELEASED', words: { ANSWERED: RELEASED }, whom: (entry) => this.lead(entry) });
  }

  private async partners({ subject, payload }: ToldActivity<'PAPER_MOVED'>): Promise<NoticeTo[]> {
    if (payload.to !== 'IN_COORDINATION') return [];
    const organizationIds = await this.stating.ofPaper(subject.id);
    const personIds = await this.answerers.doersOf(organizationIds.map((organizationId) => ({ organizationId, seatId: null, personId: null })));
    return toAll([...new Set(personIds.flat())], 'ASSIGNED');
  }

  private async lead({ subject }: ToldActivity): Promise<NoticeTo[]> {
    return toAll(await this.answerers.leadersOf(await this.stating.leadOf(subject.id)), 'ANSWERED');
  }
}

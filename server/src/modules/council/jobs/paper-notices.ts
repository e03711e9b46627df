import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { ToldPapersRepository } from '../persistence/told-papers.repository.js';

const ASSIGNED: NoticeWords = { de: 'ist beschlossen, und Sie sind dafür verantwortlich', en: 'has been resolved, and you are responsible for it' };
const DELAYED: NoticeWords = { de: 'ist auf später verschoben', en: 'has been put off to a later date' };
const RECORDED: NoticeWords = { de: 'ist beraten; das Ergebnis steht fest', en: 'has been dealt with; the result is recorded' };
const CORRECTED: NoticeWords = { de: 'ist beraten; das eingetragene Ergebnis war falsch und ist berichtigt', en: 'has been dealt with; the result that was recorded was wrong and has been corrected' };

/** Says who is to be told of what happens to a paper: whoever answers for what was resolved, and whoever leads it in the administration. */
@Injectable()
export class PaperNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly papers: ToldPapersRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    notices.register({ activity: 'RESOLUTION_ASSIGNED', words: { ASSIGNED }, whom: (entry) => this.newOwner(entry) });
    notices.register({ activity: 'RESOLUTION_DELAYED', words: { DECIDED: DELAYED }, whom: (entry) => this.owner(entry) });
    notices.register({ activity: 'CONSULTATION_RECORDED', words: { DECIDED: RECORDED }, whom: (entry) => this.lead(entry) });
    notices.register({ activity: 'CONSULTATION_CORRECTED', words: { DECIDED: CORRECTED }, whom: (entry) => this.leadAndOwner(entry) });
  }

  /** Those whose it was not before: who only gets another date hears of that by the reminder. */
  private async newOwner({ payload }: ToldActivity<'RESOLUTION_ASSIGNED'>): Promise<NoticeTo[]> {
    const [now = [], before = []] = await this.answerers.doersOf([payload.to, payload.from]);
    return toAll(now.filter((personId) => !before.includes(personId)), 'ASSIGNED');
  }

  private async owner({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const owner = (await this.papers.find(subject.id))?.owner;
    const [personIds = []] = owner ? await this.answerers.doersOf([owner]) : [];
    return toAll(personIds, 'DECIDED');
  }

  /** Whoever answered for what was resolved may not do so any more. */
  private async leadAndOwner(entry: ToldActivity<'CONSULTATION_CORRECTED'>): Promise<NoticeTo[]> {
    const { ownerBefore } = entry.payload;
    const hasOwner = ownerBefore !== null && (ownerBefore.organizationId !== null || ownerBefore.seatId !== null);
    const [owners = []] = hasOwner ? await this.answerers.doersOf([ownerBefore]) : [];
    const leads = await this.lead(entry);
    return [...leads, ...toAll(owners.filter((personId) => !leads.some((lead) => lead.personId === personId)), 'DECIDED')];
  }

  private async lead({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const paper = await this.papers.find(subject.id);
    return paper ? toAll(await this.answerers.leadersOf([paper.leadOrganizationId]), 'DECIDED') : [];
  }
}

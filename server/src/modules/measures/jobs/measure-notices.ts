import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { Sponsors } from '../../cycles/index.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { MeasureStatusRepository } from '../persistence/measure-status.repository.js';

const CONTINUATION: NoticeWords = { de: 'braucht eine Entscheidung über die Verstetigung: Die Förderung endet', en: 'needs a decision on its continuation: the funding ends' };
const DECIDED: NoticeWords = { de: 'Über die Verstetigung ist entschieden', en: 'its continuation has been decided' };
const MOVED: NoticeWords = { de: 'steht jetzt anders', en: 'stands differently now' };

/** Says who is to be told of what becomes of a measure: whoever wrote it and whoever answers for it; and who has to decide what stays, the sponsor. */
@Injectable()
export class MeasureNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly measures: MeasureStatusRepository,
    private readonly answerers: AnswerersRepository,
    private readonly sponsors: Sponsors,
  ) {}

  onModuleInit(): void {
    const decided = (entry: ToldActivity): Promise<NoticeTo[]> => this.concerned(entry);
    this.notices.register({ activity: 'MEASURE_CONTINUATION_ASKED', words: { ASSIGNED: CONTINUATION, DECIDED: CONTINUATION }, whom: (entry) => this.asked(entry) });
    this.notices.register({ activity: 'MEASURE_CONTINUATION_DECIDED', words: { DECIDED }, whom: decided });
    this.notices.register({ activity: 'MEASURE_MOVED', words: { DECIDED: MOVED }, whom: ({ payload, ...entry }) => (payload.to === 'PROPOSED' ? Promise.resolve([]) : this.concerned({ payload, ...entry })) });
  }

  private async asked({ subject, ...entry }: ToldActivity): Promise<NoticeTo[]> {
    const told = await this.measures.concerned(subject.id);
    if (!told) return [];
    const deciders = await this.sponsors.of(told.bodyId);
    const others = (await this.concerned({ subject, ...entry })).filter(({ personId }) => !deciders.includes(personId));
    return [...toAll(deciders, 'ASSIGNED'), ...others];
  }

  private async concerned({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const told = await this.measures.concerned(subject.id);
    if (!told) return [];
    const [doers = []] = await this.answerers.doersOf([told.owner]);
    return toAll([...new Set([told.createdBy, ...doers])], 'DECIDED');
  }
}

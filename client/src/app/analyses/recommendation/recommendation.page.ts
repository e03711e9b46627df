import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followAnalyses } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { findingAddress, fruitAddress, organizationAddress, recommendationAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { RecommendationStateChip } from '../../status/status-chips';
import { ThreadSection } from '../../thread/thread/thread';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { RecommendationSending } from '../data/recommendation-sending';
import { RecommendationVerbs } from '../data/recommendation-verbs';
import { RecommendationStore } from '../data/recommendation.store';
import type { Recommendation } from '../data/recommendations.store';
import { issueQuestion } from '../model/issue-question';
import { placeText } from '../model/place';
import { recommendationNews } from '../model/recommendation-news';
import { recommendationRow } from '../model/recommendation-row';
import { answers, visibilities } from '../model/words';
import { ReasonForm } from '../reason-form';
import { RecommendationForm } from '../recommendations/recommendation-form';
import { AnswerForm } from './answer-form';
import { FruitForm } from './fruit-form';

type Opened = 'edit' | 'answer' | 'implement' | 'lapse';

/** One recommendation: what it asks of whom, the answers, and what came of it. */
@Component({
  selector: 'pk-recommendation-page',
  imports: [AnswerForm, Chip, Crumbs, DayPipe, Discussion, FruitForm, History, PageHead, ReasonForm, RecommendationForm, RecommendationStateChip, RefusalNotice, RouterLink, ThreadSection],
  providers: [RecommendationSending, RecommendationStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recommendation.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', '../finding/finding.page.scss'],
})
export class RecommendationPage {
  readonly recommendationId = input.required<string>();

  private readonly store = inject(RecommendationStore);
  private readonly verbs = inject(RecommendationVerbs);
  private readonly questions = inject(Questions);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  protected readonly sending = inject(RecommendationSending);
  protected readonly row = computed(() => {
    const it = this.store.recommendation();
    return it ? recommendationRow(it, this.today) : it;
  });
  protected readonly talk = computed(() => ({ kind: 'RECOMMENDATION', id: this.recommendationId() }));
  protected readonly crumbs = [{ text: $localize`:@@recommendation.list:Empfehlungen`, address: '/analysen/empfehlungen' }];
  protected readonly answers = answers;
  protected readonly visibilities = visibilities;
  protected readonly place = placeText;
  protected readonly organization = organizationAddress;
  protected readonly finding = findingAddress;
  protected readonly fruit = fruitAddress;
  /** Once the answer says that something comes of it. */
  protected readonly mayDraft = computed(() => this.session.may('goal.propose') && ['ACCEPTED', 'PARTLY_ACCEPTED', 'IN_IMPLEMENTATION'].includes(this.row()?.it.state ?? ''));
  protected readonly open = signal<Opened | null>(null);
  protected readonly said = signal('');
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.recommendationId();
      untracked(() => {
        this.open.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followAnalyses({
      subject: this.recommendationId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const row = this.row();
        return row ? [{ name: row.code, address: recommendationAddress(row.it.id), content: row.it }] : null;
      },
    });
    pageName(() => {
      const row = this.row();
      return row ? `${row.code} ${row.it.title}` : undefined;
    });
  }

  protected may(verb: string): boolean {
    return this.row()?.it.actions.includes(`recommendation.${verb}`) ?? false;
  }

  protected show(form: Opened): void {
    this.said.set('');
    this.sending.refusal.set(null);
    this.open.set(form);
  }

  protected leave(): void {
    this.open.set(null);
    this.focus('.head-actions button', 'h1');
  }

  /** Its words never change after this: whoever issues it is asked first. */
  protected async issue(): Promise<void> {
    const row = this.row();
    if (row && (await this.questions.ask(issueQuestion(row)))) await this.take('issue');
  }

  protected async take(verb: 'issue' | 'consider' | 'complete'): Promise<void> {
    if ((await this.sending.send((seen) => this.verbs[verb](seen))) === 'saved') this.saved();
  }

  protected saved(recommendation?: Recommendation): void {
    if (recommendation) this.store.put(recommendation);
    this.leave();
    const row = this.row();
    this.said.set(row ? recommendationNews(row, this.locale) : '');
    void this.history()?.refresh();
  }

  protected readonly lapse = (reason: string) => this.sending.send((seen) => this.verbs.lapse({ ...seen, reason }));

  protected met(recommendation: Recommendation): void {
    this.store.put(recommendation);
  }

  /** The Befunde that it follows from may have changed too. */
  private catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (changed.some((id) => id === null || id === this.recommendationId())) void this.history()?.refresh();
    return this.store.catchUp();
  }
}

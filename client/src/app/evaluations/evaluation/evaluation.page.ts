import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followEvaluations } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { cycleNamed, evaluationAddress, measureAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { LessonsSection } from '../../learning/lessons/lessons';
import { EvaluationStateChip } from '../../status/status-chips';
import { ThreadSection } from '../../thread/thread/thread';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { EvaluationSending } from '../data/evaluation-sending';
import { EvaluationStore } from '../data/evaluation.store';
import { evaluationText, measureText, visibilities } from '../model/evaluation-words';
import { AssessForm } from './assess-form';
import { EvaluationFindings } from './evaluation-findings';
import { EvaluationMethod } from './evaluation-method';
import { EvaluationValues } from './evaluation-values';
import { ReportForm } from './report-form';
import { SentenceForm } from './sentence-form';
import { type EvaluationStep, stepsOf } from './steps';

const assessed = ['ASSESSED', 'REPORTED', 'LESSONS_ADOPTED'];

/** One evaluation: its method in versions, what was before and after, what was found, and what is handed on. */
@Component({
  selector: 'pk-evaluation-page',
  imports: [AssessForm, Crumbs, Discussion, EvaluationFindings, EvaluationMethod, EvaluationStateChip, EvaluationValues, History, LessonsSection, PageHead, RefusalNotice, ReportForm, RouterLink, SentenceForm, ThreadSection],
  providers: [EvaluationSending, EvaluationStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evaluation.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './evaluation.page.scss'],
})
export class EvaluationPage {
  readonly evaluationId = input.required<string>();

  private readonly store = inject(EvaluationStore);
  private readonly locale = inject(LOCALE_ID);
  protected readonly sending = inject(EvaluationSending);
  protected readonly evaluation = this.store.evaluation;
  protected readonly crumbs = computed(() => {
    const measure = this.evaluation()?.measure;
    return [{ text: $localize`:@@measure.list:Maßnahmen`, address: '/massnahmen' }, ...(measure ? [{ text: measureText(measure), address: measureAddress(measure.id) }] : [])];
  });
  protected readonly talk = computed(() => ({ kind: 'EVALUATION', id: this.evaluationId() }));
  protected readonly origin = computed(() => ({ evaluationId: this.evaluationId(), cycleId: this.evaluation()?.cycle.id ?? '' }));
  protected readonly steps = computed(() => stepsOf(this.evaluation()?.actions ?? []));
  protected readonly isAssessed = computed(() => assessed.includes(this.evaluation()?.state ?? ''));
  /** Lessons are written down from the assessment until they are handed on. */
  protected readonly isOver = computed(() => !['ASSESSED', 'REPORTED'].includes(this.evaluation()?.state ?? ''));
  protected readonly open = signal<EvaluationStep | null>(null);
  /** Whether the last refusal was about one of the steps above. */
  protected readonly isMine = signal(false);
  protected readonly said = signal('');
  protected readonly cycle = cycleNamed;
  protected readonly measureAddress = measureAddress;
  protected readonly measureText = measureText;
  protected readonly visibilities = visibilities;
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.evaluationId();
      untracked(() => {
        this.open.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followEvaluations({
      subject: this.evaluationId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const evaluation = this.evaluation();
        return evaluation ? [{ name: evaluationText(evaluation), address: evaluationAddress(evaluation.id), content: evaluation }] : null;
      },
    });
    pageName(() => {
      const evaluation = this.evaluation();
      return evaluation ? evaluationText(evaluation) : undefined;
    });
  }

  protected ratio(sroi: number): string {
    return sroi.toLocaleString(this.locale, { maximumFractionDigits: 2 });
  }

  protected async take(step: EvaluationStep): Promise<void> {
    this.said.set('');
    this.sending.refusal.set(null);
    this.isMine.set(true);
    if (step.form !== 'none') this.open.set(step);
    else if ((await this.sending.send(step.send, {})) === 'saved') this.saved();
  }

  protected leave(): void {
    this.open.set(null);
    this.focus('h1');
  }

  protected saved(): void {
    this.leave();
    this.tell($localize`:@@evaluation.saved:Die Evaluation ist jetzt auf diesem Stand.`);
  }

  /** What happens in its sections is told here, and stands in its history too. */
  protected tell(what: string): void {
    this.isMine.set(false);
    this.said.set(what);
    void this.history()?.refresh();
  }

  private catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (changed.some((id) => id === null || id === this.evaluationId())) void this.history()?.refresh();
    return this.store.catchUp();
  }
}

import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followMeasures } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe, PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { measureAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { EvaluationSection } from '../../evaluations/section/evaluation-section';
import { ImpactSection } from '../../impact-models/section/impact-section';
import { MeasureStateChip } from '../../status/status-chips';
import { ThreadSection } from '../../thread/thread/thread';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { MeasureSending } from '../data/measure-sending';
import { MeasureStore } from '../data/measure.store';
import type { Measure } from '../data/measures.store';
import { MeasureForm } from '../forms/measure-form';
import { continuations, cycleText, measureCode, measureKinds, measureText, visibilities } from '../model/measure-words';
import { ownerText } from '../model/owner-text';
import { DecideForm } from './decide-form';
import { MeasureFunding } from './measure-funding';
import { MeasureReasonForm } from './measure-reason-form';
import { MeasureStatus } from './measure-status';
import { MeasureSteps } from './measure-steps';
import { type MeasureStep, stepsOf } from './steps';

/** One measure: what it is for, how it goes step by step, what pays for it, and where it stands. */
@Component({
  selector: 'pk-measure-page',
  imports: [Crumbs, DayPipe, DecideForm, Discussion, EvaluationSection, History, ImpactSection, MeasureForm, MeasureFunding, MeasureReasonForm, MeasureStateChip, MeasureStatus, MeasureSteps, PageHead, PlannedDatePipe, RefusalNotice, RouterLink, ThreadSection],
  providers: [MeasureSending, MeasureStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measure.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './measure.page.scss'],
})
export class MeasurePage {
  readonly measureId = input.required<string>();

  private readonly store = inject(MeasureStore);
  protected readonly sending = inject(MeasureSending);
  protected readonly measure = this.store.measure;
  protected readonly crumbs = [{ text: $localize`:@@measure.list:Maßnahmen`, address: '/massnahmen' }];
  protected readonly talk = computed(() => ({ kind: 'MEASURE', id: this.measureId() }));
  protected readonly steps = computed(() => stepsOf(this.measure()?.actions ?? []));
  /** Before it began nobody says how it goes. */
  protected readonly hasStatus = computed(() => this.measure()?.startedOn !== null);
  protected readonly open = signal<MeasureStep | null>(null);
  /** Whether the last refusal was about one of the steps above. */
  protected readonly isMine = signal(false);
  protected readonly said = signal('');
  protected readonly code = measureCode;
  protected readonly cycle = cycleText;
  protected readonly owner = ownerText;
  protected readonly kinds = measureKinds;
  protected readonly continuations = continuations;
  protected readonly visibilities = visibilities;
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.measureId();
      untracked(() => {
        this.open.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followMeasures({
      subject: this.measureId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const measure = this.measure();
        return measure ? [{ name: measureText(measure), address: measureAddress(measure.id), content: measure }] : null;
      },
    });
    pageName(() => {
      const measure = this.measure();
      return measure ? measureText(measure) : undefined;
    });
  }

  protected names(list: readonly { readonly name: string }[]): string {
    return list.map(({ name }) => name).join(', ');
  }

  protected async take(step: MeasureStep): Promise<void> {
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

  protected saved(measure?: Measure): void {
    if (measure) this.store.put(measure);
    this.leave();
    this.tell($localize`:@@measure.saved:Die Maßnahme ist jetzt auf diesem Stand.`);
  }

  /** What happens in its sections is told here, and stands in its history too. */
  protected tell(what: string): void {
    this.isMine.set(false);
    this.said.set(what);
    void this.history()?.refresh();
  }

  protected met(measure: Measure): void {
    this.store.put(measure);
  }

  private catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (changed.some((id) => id === null || id === this.measureId())) void this.history()?.refresh();
    return this.store.catchUp();
  }
}

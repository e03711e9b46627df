import { ChangeDetectionStrategy, Component, DOCUMENT, EnvironmentInjector, afterNextRender, computed, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { CycleStartStore } from '../data/cycle-start.store';
import { MandateStep } from './mandate-step/mandate-step';
import { type StepId, stepWords } from './model/step';
import { MunicipalitiesStep } from './municipalities-step/municipalities-step';
import { PartiesStep } from './parties-step/parties-step';
import { ReviewStep } from './review-step/review-step';
import { StartDraft } from './start-draft';
import { StartPlan } from './start-plan';
import { StepList } from './step-list/step-list';
import { TemplateStep } from './template-step/template-step';

const heading = 'start-heading';
const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** Starts a cycle in a few steps. The step lives in the address, what was entered in the draft: going back and forth loses nothing. */
@Component({
  selector: 'pk-start-page',
  imports: [Icon, MandateStep, MunicipalitiesStep, Notice, PageHead, PartiesStep, ReviewStep, StepList, TemplateStep],
  providers: [CycleStartStore, StartDraft, StartPlan],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start.page.html',
  styleUrl: './start.page.scss',
})
export class StartPage {
  /** Query parameter of the address. */
  readonly schritt = input<string>();

  private readonly router = inject(Router);
  private readonly injector = inject(EnvironmentInjector);
  private readonly document = inject(DOCUMENT);
  private readonly store = inject(CycleStartStore);
  protected readonly draft = inject(StartDraft);
  protected readonly plan = inject(StartPlan);
  protected readonly isThere = computed(() => this.store.basis() !== null);
  protected readonly words = stepWords;
  /** Nothing later can be said before body and template are. */
  protected readonly step = computed<StepId>(() => this.plan.steps().find((step) => step === this.schritt() && this.plan.mayGoOn()) ?? 'vorlage');
  protected readonly number = computed(() => this.plan.steps().indexOf(this.step()) + 1);
  protected readonly before = computed(() => this.plan.steps().at(this.number() - 2));
  protected readonly next = computed(() => this.plan.steps().at(this.number()));
  /** Whether somebody wanted to leave the first step too early. */
  protected readonly isTried = signal(false);
  private target = heading;

  constructor() {
    let shown: StepId | null = null;
    void this.store.load();
    effect(() => {
      if (!this.isThere()) return;
      const step = this.step();
      if (shown && step !== shown) this.arrive();
      if (step === 'pruefen') this.draft.isChecked.set(true);
      shown = step;
    });
  }

  protected async go(step: StepId | undefined, at: string = heading): Promise<void> {
    if (!step) return;
    this.target = at;
    const isShown = step === this.step();
    const schritt = step === 'vorlage' ? undefined : step;
    if (schritt !== this.schritt()) await this.router.navigate([], { queryParams: { schritt }, scroll: at === heading ? 'after-transition' : 'manual' });
    if (isShown) this.arrive();
  }

  protected goOn(): void {
    this.isTried.set(true);
    if (this.plan.mayGoOn()) void this.go(this.next());
    else void this.go('vorlage', this.plan.template() ? 'start-hindrance' : 'start-templates');
  }

  protected discard(): void {
    this.draft.discard();
    this.isTried.set(false);
    void this.go('vorlage');
  }

  protected restore(): void {
    this.draft.restore();
    this.arrive();
  }

  /** The focus goes where the work is: to the heading of the step, or to what is missing in it. */
  private arrive(): void {
    afterNextRender(
      () => {
        const place = this.document.getElementById(this.target);
        const found = place?.matches(focusable) ? place : place?.querySelector<HTMLElement>(focusable);
        this.target = heading;
        if (found && found.id !== heading) found.focus();
        else this.document.getElementById(heading)?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }
}

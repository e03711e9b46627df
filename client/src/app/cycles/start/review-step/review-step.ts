import { ChangeDetectionStrategy, Component, ElementRef, EnvironmentInjector, LOCALE_ID, afterNextRender, computed, inject, output, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Browser } from '../../../core/browser/browser';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import type { Refusal } from '../../../core/refusals/refusal-sentence';
import { day } from '../../../core/vocabulary/planned-date';
import { Icon } from '../../../ui/icon/icon';
import { Notice } from '../../../ui/notice/notice';
import { CycleStartStore } from '../../data/cycle-start.store';
import { GapList } from '../gap-list/gap-list';
import type { Gap } from '../model/gap';
import { gapOfFault, gapOfProblem } from '../model/refused-start';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';
import { BlockPaper } from './block-paper';
import { PartyPaper } from './party-paper';

/** The cycle on a sheet that one can hand on, and the button that begins it. */
@Component({
  selector: 'pk-review-step',
  imports: [BlockPaper, GapList, Icon, Notice, PartyPaper, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-step.html',
  styleUrl: './review-step.scss',
})
export class ReviewStep {
  readonly wanted = output<Gap>();

  private readonly locale = inject(LOCALE_ID);
  private readonly router = inject(Router);
  private readonly store = inject(CycleStartStore);
  private readonly draft = inject(StartDraft);
  protected readonly browser = inject(Browser);
  protected readonly plan = inject(StartPlan);
  protected readonly mandate = this.draft.mandate;
  protected readonly isStarting = signal(false);
  protected readonly refusal = signal<Refusal | null>(null);
  /** Why it did not begin when somebody wanted it to, each with its step. */
  protected readonly faults = signal<readonly Gap[]>([]);
  private readonly injector = inject(EnvironmentInjector);
  private readonly refused = viewChild<unknown, ElementRef<HTMLElement>>('refused', { read: ElementRef });
  protected readonly names = computed(() =>
    this.plan
      .municipalities()
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly period = computed(() => {
    const { plannedFrom, plannedUntil } = this.mandate();
    return plannedFrom || plannedUntil ? `${this.day(plannedFrom)} – ${this.day(plannedUntil)}` : '';
  });

  protected day(date: string): string {
    return date ? day(date, this.locale) : '…';
  }

  protected async begin(): Promise<void> {
    if (this.isStarting()) return;
    this.refusal.set(null);
    this.faults.set([]);
    const input = this.plan.input();
    if (!input || this.plan.gaps().length) return this.show(this.plan.gaps());
    this.isStarting.set(true);
    const result = await this.store.start(input);
    this.isStarting.set(false);
    const around = { actors: this.plan.template()?.actors ?? [], bodies: this.plan.bodies() };
    switch (result?.__typename) {
      case 'CycleStarted':
        this.draft.end();
        await this.router.navigate(['/kreislauf', result.cycle.id], { replaceUrl: true });
        return;
      case 'CycleStartNotPossible':
        this.show(result.missing.map((fault) => gapOfFault(fault, around)));
        return this.store.load();
      case 'InvalidInput':
        return this.show(result.problems.map(gapOfProblem));
      case 'RequestIdReused':
        // an earlier attempt began a cycle after all; the news show it
        this.draft.renewRequest();
        this.refusal.set(result);
        return this.store.load();
      case 'NotFound':
        this.refusal.set(result);
        return this.store.load();
      case 'NotAllowed':
        return this.refusal.set(result);
      case undefined:
        return;
    }
  }

  /** Beside the button that was pressed, with the focus on the first thing to be mended. */
  private show(faults: readonly Gap[]): void {
    this.faults.set(faults);
    afterNextRender(() => this.refused()?.nativeElement.querySelector('button')?.focus(), { injector: this.injector });
  }
}

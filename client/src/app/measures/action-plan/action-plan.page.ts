import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { MeasureStateChip } from '../../status/status-chips';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { ActionPlanStore } from '../data/action-plan.store';
import { MeasurePlacesStore } from '../data/measure-places.store';
import { type ActionPlan, actionPlanOf } from '../model/action-plan';
import { cycleText, goalText } from '../model/measure-words';

/** An action plan that was made elsewhere: what would become of it is shown before anything does. */
@Component({
  selector: 'pk-action-plan-page',
  imports: [Crumbs, DayPipe, EmptyState, Icon, MeasureStateChip, Notice, PageHead, RefusalNotice, RouterLink],
  providers: [ActionPlanStore, MeasurePlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-plan.page.html',
  styleUrl: './action-plan.page.scss',
})
export class ActionPlanPage {
  private readonly store = inject(ActionPlanStore);
  private readonly picked = viewChild<ElementRef<HTMLInputElement>>('file');
  private readonly focus = focusing();
  protected readonly places = inject(MeasurePlacesStore);
  protected readonly crumbs = [{ text: $localize`:@@measure.list:Maßnahmen`, address: '/massnahmen' }];
  protected readonly title = $localize`:@@measure.planImport.title:Handlungsplan übernehmen`;
  protected readonly isLoaded = signal(false);
  protected readonly cycleId = linkedSignal(() => this.places.places().at(0)?.cycle.id ?? '');
  protected readonly bodies = computed(() => this.places.of(this.cycleId()).place?.bodies ?? []);
  protected readonly goals = computed(() => this.places.of(this.cycleId()).goals);
  protected readonly bodyId = linkedSignal(() => this.bodies().at(0)?.id ?? '');
  protected readonly goalId = signal('');
  protected readonly plan = signal<ActionPlan | null>(null);
  protected readonly name = signal('');
  protected readonly proposed = computed(() => this.plan()?.measures.filter(({ isProposed }) => isProposed).length ?? 0);
  protected readonly steps = computed(() => this.plan()?.measures.reduce((sum, { steps }) => sum + steps.length, 0) ?? 0);
  protected readonly isTaking = signal(false);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly said = signal('');
  protected readonly cycleText = cycleText;
  protected readonly goalText = goalText;

  constructor() {
    void this.places.load().then(() => this.isLoaded.set(true));
  }

  /** Another cycle has other goals. */
  protected choose(cycleId: string): void {
    this.cycleId.set(cycleId);
    this.goalId.set('');
  }

  protected async look(file: File | undefined): Promise<void> {
    if (!file) return;
    this.said.set('');
    this.refusal.set(null);
    this.name.set(file.name);
    this.plan.set(actionPlanOf(await file.text()));
    // the same file can be chosen again when it has been mended
    const box = this.picked()?.nativeElement;
    if (box) box.value = '';
    this.focus('#plan-preview');
  }

  protected async take(): Promise<void> {
    const plan = this.plan();
    if (!plan || this.isTaking()) return;
    this.isTaking.set(true);
    this.refusal.set(null);
    const answer = await this.store.take({ cycleId: this.cycleId(), bodyId: this.bodyId() || null, goalId: this.goalId() || null, measures: plan.measures });
    this.isTaking.set(false);
    switch (answer?.__typename) {
      case 'ActionPlanImported':
        this.plan.set(null);
        this.said.set($localize`:@@actionPlan.taken:Neu angelegt: ${answer.added}:added:, schon vorhanden und unverändert: ${answer.existing}:existing:.`);
        this.focus('h1');
        return;
      case 'InvalidInput':
      case 'MeasureNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Chip } from '../../ui/chip/chip';
import type { ActionPlanEntry } from '../data/action-plans.store';

/** Whether it is written, and which version is frozen. */
@Component({
  selector: 'pk-plan-state',
  imports: [Chip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (plan().state === 'FROZEN') {<pk-chip icon="done" tone="ok">{{ version() }}</pk-chip>} @else {
      <pk-chip icon="edit" tone="progress"><ng-container i18n="@@minutes.draft">Entwurf</ng-container></pk-chip>
      @if (plan().latestVersionNo !== null) {<span class="small muted">{{ version() }}</span>}
    }
  `,
  styles: `:host { display: inline-flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; }`,
})
export class PlanState {
  readonly plan = input.required<Pick<ActionPlanEntry, 'state' | 'latestVersionNo'>>();

  protected readonly version = computed(() => $localize`:@@actionPlan.frozenVersion:Fassung ${this.plan().latestVersionNo}:number: eingefroren`);
}

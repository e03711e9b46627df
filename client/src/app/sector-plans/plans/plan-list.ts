import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chip } from '../../ui/chip/chip';
import type { PlanRow } from '../model/plan-row';

/** Fachplanungen as a table; the body stands below each plan where there are several. */
@Component({
  selector: 'pk-plan-list',
  imports: [Chip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-list.html',
  styles: `
    td a { display: block; min-block-size: 1.5rem; }
    pk-chip { margin-inline-start: 0.375rem; }
  `,
})
export class PlanList {
  readonly rows = input.required<readonly PlanRow[]>();

  protected readonly namesBodies = computed(() => new Set(this.rows().map(({ plan }) => plan.body.id)).size > 1);
}

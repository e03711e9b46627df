import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sectorPlanAddress } from '../../core/vocabulary/references';
import { sectorLabels } from '../../core/vocabulary/sectors';
import type { PlanOfWorkFragment } from '../../gql/cycles/graphql';

/** The Fachplanungen that have the same subject as a block or a content. */
@Component({
  selector: 'pk-plans-of-work',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (plan of rows(); track plan.id) {<li><a [routerLink]="plan.address">{{ plan.title }}</a><span class="muted">{{ plan.about }}</span></li>}
    </ul>
  `,
  styles: `
    ul { display: grid; gap: 0.25rem; font-size: 0.8125rem; line-height: 1.1875rem; }
    li { padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
    a { display: inline-block; min-block-size: 1.5rem; line-height: 1.5rem; }
  `,
})
export class PlansOfWork {
  readonly plans = input.required<readonly PlanOfWorkFragment[]>();

  protected readonly rows = computed(() => this.plans().map(({ id, title, sector, organization }) => ({ id, title, address: sectorPlanAddress(id), about: `${sectorLabels[sector]}, ${organization.name}` })));
}

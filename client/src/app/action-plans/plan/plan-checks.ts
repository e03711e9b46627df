import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import type { ActionPlan } from '../data/action-plan.store';
import { checkSentences, partAddresses } from '../model/plan-words';

type Check = NonNullable<ActionPlan['view']>['checks'][number];

/** What is missing for an application, each with the place where it can be mended. */
@Component({
  selector: 'pk-plan-checks',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (check of of(); track $index) {
        <li><pk-icon name="checkpoint" /><span>{{ sentences[check.code] }}@if (check.about; as about) {<br /><a [routerLink]="addresses[about.kind](about.id)">{{ about.name }}</a>}</span></li>
      }
    </ul>
  `,
  styles: `
    ul { display: grid; gap: 0.5rem; padding: 0; list-style: none; font-size: 0.8125rem; line-height: 1.25rem; }
    li { display: flex; gap: 0.5rem; align-items: start; }
    pk-icon { flex: none; margin-block-start: 0.125rem; }
    span { min-inline-size: 0; overflow-wrap: anywhere; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class PlanChecks {
  readonly of = input.required<readonly Check[]>();

  protected readonly sentences = checkSentences;
  protected readonly addresses = partAddresses;
}

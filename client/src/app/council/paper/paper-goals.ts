import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { goalAddress } from '../../core/vocabulary/references';
import { GoalStateChip } from '../../status/status-chips';
import type { Paper } from '../data/papers.store';

/** The goals that go to the council with a paper. */
@Component({
  selector: 'pk-paper-goals',
  imports: [GoalStateChip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="hint" i18n="@@paper.goals.hint">Wird die Vorlage beschlossen, sind sie beschlossen.</p>
    <ul>
      @for (goal of of(); track goal.id) {<li><a [routerLink]="address(goal.id)">Z{{ goal.number }} {{ goal.title }}</a> <pk-goal-state [value]="goal.state" /></li>}
    </ul>
  `,
  styles: `
    ul { padding: 0; margin: 0.5rem 0 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; min-block-size: 2rem; }
  `,
})
export class PaperGoals {
  readonly of = input.required<Paper['goals']>();

  protected readonly address = goalAddress;
}

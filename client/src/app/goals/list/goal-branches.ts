import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { goalAddress } from '../../core/vocabulary/references';
import { GoalStateChip } from '../../status/status-chips';
import type { GoalNode } from '../model/goal-tree';
import { goalText, levelWord } from '../model/goal-words';

/** Goals as lists within each other: what serves a goal stands below it. */
@Component({
  selector: 'pk-goal-branches',
  imports: [GoalStateChip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (node of nodes(); track node.goal.id) {
        <li>
          <p class="goal">
            <a [routerLink]="address(node.goal.id)">{{ text(node.goal) }}</a>
            <pk-goal-state [value]="node.goal.state" />
            <span class="small muted">{{ level(node.goal.level) }}, {{ node.goal.body.name }}@if (node.goal.fieldOfAction) {, {{ node.goal.fieldOfAction }}}@if (node.goal.hasOpenConflict) {, <strong i18n="@@goal.openConflict">offener Konflikt</strong>}</span>
          </p>
          @if (node.children.length) {<pk-goal-branches [nodes]="node.children" />}
        </li>
      }
    </ul>
  `,
  styles: `
    ul { padding: 0; margin: 0; list-style: none; }
    li pk-goal-branches { display: block; padding-inline-start: 0.85rem; margin-inline-start: 0.35rem; border-inline-start: 2px solid var(--pk-line-2); }
    .goal { display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; align-items: center; padding-block: 0.45rem; margin: 0; }
    .goal a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class GoalBranches {
  readonly nodes = input.required<readonly GoalNode[]>();

  protected readonly address = goalAddress;
  protected readonly text = goalText;
  protected readonly level = levelWord;
}

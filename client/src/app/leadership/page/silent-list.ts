import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import type { SilentGoal } from '../data/leadership.store';
import { orphans, standingName } from '../model/standing-words';

/** Goals of which nothing is heard, or of which nobody can say anything. */
@Component({
  selector: 'pk-silent-list',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="beside">
      @for (each of goals(); track each.id) {
        <li>
          <a [routerLink]="address(each.id)">{{ name(each) }}</a>
          <span class="small muted">@if (each.orphaned; as orphaned) {{{ orphans[orphaned] }}} @else if (each.freshness === 'NEVER') {<ng-container i18n="@@goalStatus.none">Noch kein Sachstand.</ng-container>} @else if (each.nextDue; as due) {<ng-container i18n="@@leadership.overdueSince">Sachstand war bis {{ due | day }} fällig</ng-container>}</span>
        </li>
      } @empty {<li class="muted" i18n="@@leadership.noneSilent">Kein Ziel, zu dem ein Sachstand erwartet wird, ist still oder verwaist.</li>}
    </ul>
    @if (count() > goals().length) {<p class="small muted" i18n="@@leadership.andMore">und {{ count() - goals().length }} weitere</p>}
  `,
  styleUrl: './beside.scss',
})
export class SilentList {
  readonly goals = input.required<readonly SilentGoal[]>();
  readonly count = input.required<number>();

  protected readonly address = goalAddress;
  protected readonly name = standingName;
  protected readonly orphans = orphans;
}

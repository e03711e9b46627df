import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { goalAddress, paperAddress } from '../../core/vocabulary/references';
import type { LooseResolution, SilentGoal } from '../data/leadership.store';
import { orphans, standingName } from '../model/standing-words';

/** Goals of which nothing is heard, or of which nobody can say anything, and what was resolved without anybody who answers for it. */
@Component({
  selector: 'pk-silent-list',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="beside">
      @for (each of loose(); track each.paperId) {
        <li>
          <a [routerLink]="paper(each.paperId)">{{ each.title }}</a>
          <span class="small muted"><ng-container i18n="@@leadership.resolvedOn">Beschluss vom {{ each.decidedOn | day }}:</ng-container>&ngsp;@if (!each.hasOwner) {<ng-container i18n="@@leadership.orphan.noOwner">niemand verantwortlich</ng-container>}@if (!each.hasOwner && !each.hasDue) {, }@if (!each.hasDue) {<ng-container i18n="@@leadership.noDue">ohne Termin</ng-container>}</span>
        </li>
      }
      @for (each of goals(); track each.id) {
        <li>
          <a [routerLink]="address(each.id)">{{ name(each) }}</a>
          <span class="small muted">@if (each.orphaned; as orphaned) {{{ orphans[orphaned] }}} @else if (each.freshness === 'NEVER') {<ng-container i18n="@@goalStatus.none">Noch kein Sachstand.</ng-container>} @else if (each.nextDue; as due) {<ng-container i18n="@@leadership.overdueSince">Sachstand war bis {{ due | day }} fällig</ng-container>}</span>
        </li>
      }
      @if (!goals().length && !loose().length) {<li class="muted" i18n="@@leadership.noneSilent">Kein Ziel, zu dem ein Sachstand erwartet wird, ist still oder verwaist.</li>}
    </ul>
    @if (more(); as others) {<p class="small muted" i18n="@@leadership.andMore">und {{ others }} weitere</p>}
  `,
  styleUrl: './beside.scss',
})
export class SilentList {
  readonly goals = input.required<readonly SilentGoal[]>();
  readonly loose = input<readonly LooseResolution[]>([]);
  /** Of both, shown or not. */
  readonly count = input.required<number>();

  protected readonly more = computed(() => this.count() - this.goals().length - this.loose().length);
  protected readonly address = goalAddress;
  protected readonly paper = paperAddress;
  protected readonly name = standingName;
  protected readonly orphans = orphans;
}

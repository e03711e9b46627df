import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { goalAddress, paperAddress } from '../../core/vocabulary/references';
import { Icon } from '../../ui/icon/icon';
import type { Decision } from '../data/leadership.store';

/** What a council has yet to decide, the first day first. */
@Component({
  selector: 'pk-decision-list',
  imports: [DayPipe, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="beside">
      @for (each of decisions(); track each.id) {
        <li>
          <a [routerLink]="each.kind === 'PAPER' ? paper(each.id) : goal(each.id)">{{ each.title }}</a>
          <span class="small muted">@if (each.kind === 'GOAL') {<ng-container i18n="@@leadership.noResolution">abgestimmt, noch kein Beschluss</ng-container>} @else {{{ each.organization }}@if (each.on; as date) {, <time [attr.datetime]="date">{{ date | day }}</time>}}</span>
          @if (isPast(each)) {<span class="small warn"><pk-icon name="overdue" />&ngsp;<ng-container i18n="@@leadership.decisionPast">Der Tag ist vorbei; ein Ergebnis fehlt.</ng-container></span>}
        </li>
      } @empty {<li class="muted" i18n="@@leadership.noDecisions">Zurzeit steht nichts an.</li>}
    </ul>
    @if (more(); as others) {<p class="small muted" i18n="@@leadership.andMore">und {{ others }} weitere</p>}
  `,
  styleUrl: './beside.scss',
})
export class DecisionList {
  readonly decisions = input.required<readonly Decision[]>();
  readonly count = input.required<number>();

  protected readonly more = computed(() => this.count() - this.decisions().length);
  private readonly today = localDay(new Date());
  /** Whether the body should have decided by now. */
  protected readonly isPast = ({ on }: Decision): boolean => !!on && on < this.today;
  protected readonly goal = goalAddress;
  protected readonly paper = paperAddress;
}

import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { accountableName, accountablePerson } from '../../core/vocabulary/accountables';
import { plannedDate } from '../../core/vocabulary/planned-date';
import { actionItemAddress } from '../../core/vocabulary/references';
import { Icon } from '../../ui/icon/icon';
import { type Outcome, kindOf, voteText } from './outcome-kinds';

/** What came of an item, in the order in which it was held fast. */
@Component({
  selector: 'pk-outcome-list',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) auto; gap: 0.25rem 0.5rem; align-items: start; padding: 0.25rem 0; font-size: 0.8125rem; line-height: 1.25rem; break-inside: avoid; }
    .kind { display: inline-flex; gap: 0.3125rem; align-items: center; }
    .wording { white-space: pre-line; overflow-wrap: anywhere; }
    b { font-weight: 500; }
    .acts { display: inline-flex; gap: 0.25rem; }
    @media (max-width: 30rem) { li { grid-template-columns: minmax(0, 1fr) auto; } .kind { grid-column: 1 / -1; } }
  `,
  template: `
    <ul>
      @for (outcome of outcomes(); track outcome.id) {
        @let kind = kindOf(outcome.kind);
        <li>
          <span class="kind muted"><pk-icon [name]="kind.icon" />{{ kind.label }}</span>
          <div>
            <p class="wording">@if (outcome.assignment; as assignment) {@if (assignment.mayRead) {<a [routerLink]="address(assignment.id)"><b>A{{ assignment.number }}</b></a>} @else {<b>A{{ assignment.number }}</b>}} {{ outcome.wording }}</p>
            @if (about(outcome); as text) {<p class="chip-sub">{{ text }}</p>}
          </div>
          @if (mayChange()) {
            <span class="acts">
              @if (!outcome.assignment) {<button class="icon-btn" type="button" (click)="edited.emit(outcome)"><pk-icon name="edit" /><span class="sr" i18n="@@outcome.edit">{{ kind.label }} „{{ outcome.wording }}“ ändern</span></button>}
              <button class="icon-btn" type="button" (click)="removed.emit(outcome)"><pk-icon name="close" /><span class="sr" i18n="@@outcome.remove">{{ kind.label }} „{{ outcome.wording }}“ zurücknehmen</span></button>
            </span>
          }
        </li>
      }
    </ul>
  `,
})
export class OutcomeList {
  readonly outcomes = input.required<readonly Outcome[]>();
  readonly mayChange = input(false);
  readonly edited = output<Outcome>();
  readonly removed = output<Outcome>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly kindOf = kindOf;
  protected readonly address = actionItemAddress;

  protected about(outcome: Outcome): string {
    const { assignment, recommendedTo } = outcome;
    if (assignment) {
      const { addressee, due } = assignment;
      return [accountableName(addressee), accountablePerson(addressee), $localize`:@@outcome.until:bis ${plannedDate(due, this.locale)}:date:`].filter(Boolean).join(', ');
    }
    return [voteText(outcome), recommendedTo && $localize`:@@outcome.recommendedTo:Empfehlung an ${recommendedTo.name}:organization:`].filter(Boolean).join('; ');
  }
}

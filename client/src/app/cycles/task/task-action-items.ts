import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session/session';
import { accountableName, accountablePerson } from '../../core/vocabulary/accountables';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { actionItemAddress } from '../../core/vocabulary/references';
import { ActionItemStateChip } from '../../status/status-chips';
import type { TaskWithBlock } from './task.store';

/** Aufträge about a content: who has promised what for it. Nothing where there are none and nobody here could give one. */
@Component({
  selector: 'pk-task-action-items',
  imports: [ActionItemStateChip, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (items().length || mayAssign()) {
      <section aria-labelledby="task-action-items">
        <div class="section-head">
          <h2 id="task-action-items" i18n="@@actionItem.list">Aufträge</h2>
          @if (mayAssign()) {<a class="small" routerLink="/auftraege" [queryParams]="{ neu: 'auftrag', inhalt: task().id }" i18n="@@actionItem.assign">Auftrag erteilen</a>}
        </div>
        <ul class="rows">
          @for (item of items(); track item.id) {
            <li>
              <span class="rows-key"><pk-action-item-state [value]="item.state" /></span>
              <span><a [routerLink]="item.address">A{{ item.number }} {{ item.title }}</a><span class="chip-sub"><ng-container i18n="@@actionItem.toUntil">an {{ item.addressee }}, fällig {{ item.due | plannedDate }}</ng-container></span></span>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class TaskActionItems {
  readonly task = input.required<TaskWithBlock>();

  private readonly session = inject(Session);
  protected readonly mayAssign = computed(() => this.session.may('actionItem.assign'));
  protected readonly items = computed(() =>
    this.task().actionItems.map(({ addressee, ...item }) => ({ ...item, addressee: [accountableName(addressee), accountablePerson(addressee)].filter(Boolean).join(', '), address: actionItemAddress(item.id) })),
  );
}

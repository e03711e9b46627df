import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { actionItemStates } from '../../status/status-words';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import type { Choice } from '../../ui/filters/choices';
import { SearchFilter } from '../../ui/filters/search-filter';
import type { Organization } from '../data/action-items.store';
import { type ActionItemParameters, type ActionItemView, type Only, everyState, onlyAfter, orders, stateNames } from '../model/action-item-filter';

const ticks: readonly { readonly name: Only; readonly label: string }[] = [
  { name: 'meine', label: $localize`:@@actionItem.only.mine:an mich und meine Organisationen` },
  { name: 'ueberfaellig', label: $localize`:@@actionItem.only.overdue:überfällig` },
  { name: 'aufgestiegen', label: $localize`:@@actionItem.only.climbed:aufgestiegen` },
  { name: 'still', label: $localize`:@@actionItem.only.silent:lange ohne Nachricht` },
];

const orderWords = {
  DUE: $localize`:@@actionItem.order.due:zuerst fällige zuerst`,
  DUE_LAST: $localize`:@@actionItem.order.dueLast:zuletzt fällige zuerst`,
  CARRIED: $localize`:@@actionItem.order.carried:oft verschobene zuerst`,
  NEWEST: $localize`:@@actionItem.order.newest:neueste zuerst`,
} as const;

/** Narrows the list down; every choice is part of the address. */
@Component({
  selector: 'pk-action-item-filter-bar',
  imports: [ChoiceFilter, SearchFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-item-filter-bar.html',
  styleUrls: ['../../ui/filters/filters.scss', './action-item-filter-bar.scss'],
})
export class ActionItemFilterBar {
  readonly view = input.required<ActionItemView>();
  readonly organizations = input.required<readonly Organization[]>();
  readonly look = output<ActionItemParameters>();

  protected readonly ticks = ticks;
  protected readonly states: readonly Choice[] = [
    ...(Object.keys(stateNames) as (keyof typeof stateNames)[]).map((state) => ({ value: stateNames[state], label: actionItemStates[state].word })),
    { value: everyState, label: $localize`:@@actionItem.everyState:jeder Stand` },
  ];
  protected readonly choices = computed<Choice[]>(() => this.organizations().map(({ id, name }) => ({ value: id, label: name })));
  protected readonly orders: readonly Choice[] = (Object.keys(orders) as (keyof typeof orders)[]).map((order) => ({ value: orders[order], label: orderWords[order] }));
  protected readonly order = computed(() => orders[this.view().order]);

  protected tick(name: Only, isChosen: boolean): void {
    this.look.emit({ nur: onlyAfter(this.view().only, name, isChosen) });
  }
}

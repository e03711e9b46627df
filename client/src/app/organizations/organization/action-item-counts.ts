import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Organization } from '../data/organization.store';

/** How many Aufträge an organisation has to do and has given; nothing where there are none. */
@Component({
  selector: 'pk-action-item-counts',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (counts().given || counts().received) {
      <section aria-labelledby="action-items">
        <div class="section-head"><h2 id="action-items" i18n="@@actionItem.list">Aufträge</h2></div>
        <ul class="rows">
          @if (counts().received) {
            <li>
              <span class="rows-key" i18n="@@actionItem.toDo">zu erledigen</span>
              <a routerLink="/auftraege" [queryParams]="{ an: of().id }"><ng-container i18n="@@actionItem.openCount">{counts().received, plural, =1 {ein offener Auftrag} other {{{ counts().received }} offene Aufträge}}</ng-container>@if (counts().overdue) {, <ng-container i18n="@@actionItem.overdueCount">davon {{ counts().overdue }} überfällig</ng-container>}</a>
            </li>
          }
          @if (counts().given) {
            <li>
              <span class="rows-key" i18n="@@actionItem.given">erteilt</span>
              <a routerLink="/auftraege" [queryParams]="{ von: of().id }" i18n="@@actionItem.givenCount">{counts().given, plural, =1 {ein offener Auftrag} other {{{ counts().given }} offene Aufträge}}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `a { inline-size: fit-content; min-block-size: 1.5rem; }`,
})
export class ActionItemCounts {
  readonly of = input.required<Organization>();

  protected readonly counts = computed(() => this.of().actionItemCounts);
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { actionItemAddress } from '../../core/vocabulary/references';
import { actionItemStates } from '../../status/status-words';
import type { BrokenThread } from '../data/broken-threads.store';
import { cycleText } from '../model/broken-thread-filter';
import { threadAddress, threadGaps, threadName, threadState } from '../model/thread-words';

/** Broken threads, one below the other: what it is, what is missing, and who sees to it, or a way to have somebody do so. */
@Component({
  selector: 'pk-broken-thread-rows',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="broken-threads">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@thread.broken.where">Wo</th>
            <th scope="col" role="columnheader" i18n="@@thread.broken.gap">Was fehlt</th>
            <th scope="col" role="columnheader" i18n="@@paper.state">Stand</th>
            <th scope="col" role="columnheader" i18n="@@analysis.cycle.label">Zyklus</th>
            <th scope="col" role="columnheader" i18n="@@actionItem.title">Auftrag</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (each of threads(); track each.gap + each.id) {
            <tr role="row">
              <th scope="row" role="rowheader"><a [routerLink]="address(each)">{{ name(each) }}</a></th>
              <td role="cell" data-label="Was fehlt" i18n-data-label="@@thread.broken.gap"><span>{{ gaps[each.gap].word }}</span></td>
              <td role="cell" data-label="Stand" i18n-data-label="@@paper.state" [class.is-none]="!state(each)"><span>{{ state(each) || '–' }}</span></td>
              <td role="cell" data-label="Zyklus" i18n-data-label="@@analysis.cycle.label" [class.is-none]="!each.cycle"><span>{{ cycle(each) || '–' }}</span></td>
              <td role="cell" data-label="Auftrag" i18n-data-label="@@actionItem.title" [class.is-none]="!each.isAssigned && !mayAssign()">
                @if (each.assignment; as item) {
                  <span><a [routerLink]="actionItemAddress(item.id)">A{{ item.number }}</a>, {{ item.addresseeOrganization.name }}: {{ actionItemStates[item.state].word }}</span>
                } @else if (each.isAssigned) {
                  <span i18n="@@thread.broken.assigned">ist vergeben</span>
                } @else if (mayAssign()) {
                  <a class="link-btn" routerLink="/auftraege" [queryParams]="{ neu: 'auftrag', titel: title(each), stelle: each.gap, zu: each.id }"><ng-container i18n="@@thread.broken.assign">Als Auftrag vergeben</ng-container><span class="sr">&ngsp;({{ name(each) }})</span></a>
                } @else {<span>–</span>}
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class BrokenThreadRows {
  readonly threads = input.required<readonly BrokenThread[]>();
  readonly mayAssign = input.required<boolean>();

  protected readonly actionItemAddress = actionItemAddress;
  protected readonly actionItemStates = actionItemStates;
  protected readonly gaps = threadGaps;
  protected readonly address = threadAddress;
  protected readonly name = threadName;
  protected readonly state = threadState;
  protected readonly cycle = cycleText;

  /** An Auftrag says in one line what is to be done. */
  protected title(thread: BrokenThread): string {
    return `${threadGaps[thread.gap].remedy}: ${threadName(thread)}`.slice(0, 200);
  }
}

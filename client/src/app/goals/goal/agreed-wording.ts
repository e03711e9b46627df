import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { goalAddress, goalReviewAddress } from '../../core/vocabulary/references';
import { Notice } from '../../ui/notice/notice';
import type { Goal } from '../data/goals.store';
import { goalText } from '../model/goal-words';

/** The words on which all have agreed and that the goal has not got yet. */
@Component({
  selector: 'pk-agreed-wording',
  imports: [Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (goal().agreedWording; as agreed) {
      <pk-notice kind="watch" heading="Alle haben einem anderen Wortlaut zugestimmt" i18n-heading="@@goal.agreed.title">
        <p class="text"><q>{{ agreed.wording }}</q></p>
        <p><a [routerLink]="review(agreed.reviewId)" [fragment]="'vorschlag-' + agreed.number" i18n="@@goal.agreed.source">Zielprüfung, Vorschlag {{ agreed.number }}</a></p>
        @for (other of agreed.absorbed; track other.id) {<p><ng-container i18n="@@goal.agreed.absorbs">Darin geht auf:</ng-container>&ngsp;<a [routerLink]="address(other.id)">{{ text(other) }}</a></p>}
        @if (mayTake()) {<button noticeAction class="btn btn--small btn--primary" type="button" (click)="taken.emit()" i18n="@@goal.takeOver">Wortlaut übernehmen</button>}
      </pk-notice>
    }
  `,
  styles: `
    .text { white-space: pre-line; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class AgreedWordingNotice {
  readonly goal = input.required<Goal>();
  /** Whether the reader may do so now. */
  readonly mayTake = input.required<boolean>();
  readonly taken = output();

  protected readonly review = goalReviewAddress;
  protected readonly address = goalAddress;
  protected readonly text = goalText;
}

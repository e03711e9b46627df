import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chip } from '../../ui/chip/chip';
import type { Decision } from '../model/decision';

/** What nobody but the reader and those beside them can decide. */
@Component({
  selector: 'pk-decision-cards',
  imports: [Chip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (decision of decisions(); track decision.key) {
        <li>
          <div class="what">
            <h3><a [routerLink]="decision.address">{{ decision.name }}</a></h3>
            <pk-chip [icon]="decision.isLate ? 'overdue' : decision.word.icon" [tone]="decision.isLate ? 'risk' : decision.word.tone">{{ decision.word.word }}</pk-chip>
          </div>
          <p class="why">{{ decision.why }}</p>
          <p class="where">{{ decision.where }}</p>
        </li>
      }
    </ol>
  `,
  styleUrl: './work-cards.scss',
})
export class DecisionCards {
  readonly decisions = input.required<readonly Decision[]>();
}

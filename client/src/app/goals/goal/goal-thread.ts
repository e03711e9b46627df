import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { paperName, paperStates, resolutionResults } from '../../core/vocabulary/council';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { findingAddress, goalAddress, measureAddress, paperAddress, recommendationAddress } from '../../core/vocabulary/references';
import { measureStates } from '../../status/status-words';
import type { Goal } from '../data/goals.store';
import { goalText } from '../model/goal-words';

/** The Roter Faden: why there is this goal, what it serves, and on what it rests. */
@Component({
  selector: 'pk-goal-thread',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      <li>
        <h3 i18n="@@finding.list">Befunde</h3>
        @for (finding of goal().findings; track finding.id) {<p><a [routerLink]="findingAddress(finding.id)">{{ finding.title }}</a></p>}
        @for (said of goal().contributions; track $index) {<p><ng-container i18n="@@goal.contribution">Beitrag</ng-container>: {{ said }}</p>}
        @if (!goal().findings.length && !goal().contributions.length) {<p class="muted" i18n="@@goal.thread.noFinding">Kein Befund genannt.</p>}
      </li>
      <li>
        <h3 i18n="@@recommendation.list">Empfehlungen</h3>
        @for (each of goal().recommendations; track each.id) {<p><a [routerLink]="recommendationAddress(each.id)">E{{ each.number }} {{ each.title }}</a></p>} @empty {<p class="muted" i18n="@@goal.thread.noRecommendation">Keine Empfehlung genannt.</p>}
      </li>
      <li>
        <h3 i18n="@@goal.thread.goals">Ziele</h3>
        @if (goal().parent; as parent) {<p><ng-container i18n="@@goal.serves">dient</ng-container>&ngsp;<a [routerLink]="goalAddress(parent.id)">{{ text(parent) }}</a></p>}
        @if (goal().noParentReason; as reason) {<p><ng-container i18n="@@goal.servesNothing">dient keinem strategischen Ziel</ng-container>: {{ reason }}</p>}
        <p aria-current="true"><strong>{{ text(goal()) }}</strong></p>
        @for (child of goal().children; track child.id) {<p class="below"><a [routerLink]="goalAddress(child.id)">{{ text(child) }}</a></p>}
      </li>
      <li>
        <h3 i18n="@@measure.list">Maßnahmen</h3>
        @for (each of goal().measures; track each.id) {<p><a [routerLink]="measureAddress(each.id)">M{{ each.number }} {{ each.title }}</a>, {{ measureStates[each.state].word }}</p>} @empty {<p class="muted" i18n="@@goal.thread.noMeasure">Noch keine Maßnahme.</p>}
      </li>
      <li>
        <h3 i18n="@@resolution.title">Beschluss</h3>
        @if (goal().mandate; as mandate) {
          <p><a [routerLink]="paperAddress(mandate.paperId)">{{ name(mandate) }}</a>, {{ results[mandate.result] }} {{ mandate.decidedOn | day }}</p>
        } @else if (goal().paper; as paper) {
          <p><ng-container i18n="@@goal.thread.onItsWay">geht in den Rat mit</ng-container>&ngsp;<a [routerLink]="paperAddress(paper.id)">{{ name(paper) }}</a>, {{ states[paper.state] }}</p>
          <p class="muted" i18n="@@goal.thread.noResolution">Noch kein Beschluss.</p>
        } @else {<p class="muted" i18n="@@goal.thread.noResolution">Noch kein Beschluss.</p>}
      </li>
    </ol>
  `,
  styles: `
    ol { padding: 0; margin: 0; list-style: none; border-inline-start: 3px solid var(--pk-accent, currentcolor); }
    li { padding-block: 0.2rem 0.7rem; padding-inline-start: 0.9rem; }
    h3 { margin: 0; font-size: 0.85rem; }
    p { margin: 0.15rem 0 0; }
    .below { padding-inline-start: 0.9rem; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class GoalThread {
  readonly goal = input.required<Goal>();

  protected readonly results = resolutionResults;
  protected readonly states = paperStates;
  protected readonly name = paperName;
  protected readonly text = goalText;
  protected readonly findingAddress = findingAddress;
  protected readonly recommendationAddress = recommendationAddress;
  protected readonly goalAddress = goalAddress;
  protected readonly measureAddress = measureAddress;
  protected readonly measureStates = measureStates;
  protected readonly paperAddress = paperAddress;
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { methodAddress } from '../../core/vocabulary/references';
import type { EvaluationPlan } from '../data/evaluation.store';

/** A method of the Methodenkoffer that an evaluation goes by, with what is to be asked before it is used. */
@Component({
  selector: 'pk-chosen-method',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = method();
    <a [routerLink]="address(it.id)">{{ it.name }}</a>
    @if (it.questions.length) {
      <p class="small muted" i18n="@@evaluation.askBefore">Vor dem Einsatz zu fragen, zu Haltung und Ethik:</p>
      <ul>@for (question of it.questions; track $index) {<li>{{ question }}</li>}</ul>
    }
  `,
  styles: `
    a { display: inline-block; min-block-size: 1.5rem; }
    p { margin-block: 0.25rem 0; }
    ul { padding-inline-start: 1.25rem; margin: 0.25rem 0 0; list-style: disc; }
  `,
})
export class ChosenMethod {
  readonly method = input.required<NonNullable<EvaluationPlan['chosenMethod']>>();
  protected readonly address = methodAddress;
}

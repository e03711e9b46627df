import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { filled } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { FruitsStore } from '../data/fruits.store';
import { RecommendationSending } from '../data/recommendation-sending';
import { RecommendationVerbs } from '../data/recommendation-verbs';

/** Links the content, the Auftrag or the goal by which a recommendation is implemented. */
@Component({
  selector: 'pk-fruit-form',
  imports: [Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [FruitsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="fruit-form">
      <p class="legend" id="fruit-form" i18n="@@recommendation.implement">Umsetzung verknüpfen</p>
      <pk-field [of]="form.fruit" label="Auftrag, Ziel oder Inhalt" i18n-label="@@recommendation.fruitOrGoal">
        <pk-holder-input choiceNeeded nobody="Name suchen" i18n-nobody="@@person.search" unknown="So heißt nichts." i18n-unknown="@@recommendation.fruit.unknown" [choices]="fruits.choices()" [formField]="form.fruit" />
      </pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Umsetzung verknüpfen" i18n-submit="@@recommendation.implement" (left)="left.emit()" />
    </form>
  `,
})
export class FruitForm {
  readonly saved = output();
  readonly left = output();

  protected readonly fruits = inject(FruitsStore);
  protected readonly sending = inject(RecommendationSending);
  private readonly verbs = inject(RecommendationVerbs);
  protected readonly form = form(signal({ fruit: '' }), (path) => filled(path.fruit), { submission: { action: () => this.save() } });

  constructor() {
    void this.fruits.load();
    focusing()('pk-fruit-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const [kind, id] = this.form.fruit().value().split(':');
    const sent = await this.sending.send((seen) => this.verbs.implement({ ...seen, taskId: kind === 'task' ? id : null, actionItemId: kind === 'actionItem' ? id : null, goalId: kind === 'goal' ? id : null }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent.map((problem) => ({ ...problem, field: 'fruit' })));
    return;
  }
}

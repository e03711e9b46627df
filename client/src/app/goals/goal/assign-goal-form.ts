import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';
import type { Goal } from '../data/goals.store';
import { choicesOf, visibilities } from '../model/goal-words';
import { holdingOfGoal, ownerOf } from '../model/goal-values';
import { ownerText } from '../model/owner-text';

/** Who answers for a goal and who sees it; its words stay as others have read them. */
@Component({
  selector: 'pk-assign-goal-form',
  imports: [AccountableFields, Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-assign">
      <p class="legend" id="goal-assign" i18n="@@goal.assign">Zuständigkeit ändern</p>
      <pk-accountable-fields [of]="form.owner" [present]="present()" />
      <pk-field [of]="form.visibility" label="Wer es sieht" i18n-label="@@goal.visibility">
        <span class="select"><select pkControl [formField]="form.visibility">@for (choice of visibilities; track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Zuständigkeit ändern" i18n-submit="@@goal.assign" (left)="left.emit()" />
    </form>
  `,
})
export class AssignGoalForm {
  readonly goal = input.required<Goal>();
  readonly saved = output();
  readonly left = output();

  protected readonly visibilities = choicesOf(visibilities);
  protected readonly sending = inject(GoalSending);
  private readonly verbs = inject(GoalVerbs);
  protected readonly present = linkedSignal(() => ownerText(untracked(this.goal).owner));
  private readonly model = linkedSignal(() => ({ owner: holdingOfGoal(untracked(this.goal)), visibility: untracked(this.goal).visibility }));
  protected readonly form = form(this.model, () => undefined, { submission: { action: () => this.save() } });

  constructor() {
    void inject(Directory).load();
    focusing()('pk-assign-goal-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { owner, visibility } = this.model();
    const sent = await this.sending.send((seen) => this.verbs.assign({ ...seen, ...ownerOf(owner), visibility }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}

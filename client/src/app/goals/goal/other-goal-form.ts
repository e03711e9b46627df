import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import type { HolderChoice } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { GoalChoicesDocument, type GoalRelationKind } from '../../gql/goals/graphql';
import { filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';
import { GoalStore } from '../data/goal.store';
import { choicesOf, goalText, relationKinds } from '../model/goal-words';

/** Names another goal: how this one stands to it, or that it takes this one's place. */
@Component({
  selector: 'pk-other-goal-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-other">
      <p class="legend" id="goal-other">{{ word() }}</p>
      @if (step() === 'relate') {
        <pk-field [of]="form.kind" label="Dieses Ziel" i18n-label="@@goal.relation.kind">
          <span class="select"><select pkControl [formField]="form.kind"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of kinds; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
        </pk-field>
      }
      <pk-field [of]="form.otherId" label="Anderes Ziel" i18n-label="@@goal.other"><pk-holder-input choiceNeeded nobody="Name suchen" i18n-nobody="@@person.search" unknown="So heißt nichts." i18n-unknown="@@recommendation.fruit.unknown" [choices]="choices()" [formField]="form.otherId" /></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="word()" (left)="left.emit()" />
    </form>
  `,
})
export class OtherGoalForm {
  readonly step = input.required<'relate' | 'supersede'>();
  /** What the step is called. */
  readonly word = input.required<string>();
  readonly saved = output();
  readonly left = output();

  protected readonly kinds = choicesOf(relationKinds);
  protected readonly sending = inject(GoalSending);
  private readonly goal = inject(GoalStore).goal;
  private readonly verbs = inject(GoalVerbs);
  private readonly all = signal<readonly HolderChoice[]>([]);
  protected readonly choices = computed(() => this.all().filter(({ holder }) => holder !== this.goal()?.id));
  protected readonly form = form(
    signal({ kind: '', otherId: '' }),
    (path) => {
      validate(path.kind, ({ value }) => (this.step() === 'relate' && !value() ? fieldProblem('REQUIRED') : null));
      filled(path.otherId);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void inject(Graphql).query(GoalChoicesDocument, {}).then((answer) => answer && this.all.set(answer.goals.map((goal) => ({ holder: goal.id, name: goalText(goal), about: goal.body.name, members: [] }))));
    focusing()('pk-other-goal-form select, pk-other-goal-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { kind, otherId } = this.form().value();
    const sent = await this.sending.send((seen) => (this.step() === 'relate' ? this.verbs.relate({ ...seen, otherId, kind: kind as GoalRelationKind }) : this.verbs.supersede({ ...seen, otherId })));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}

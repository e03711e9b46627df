import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import { Control } from '../../../ui/form/control';
import { Field } from '../../../ui/form/field';
import { Icon } from '../../../ui/icon/icon';
import type { DraftActor } from '../model/draft';
import { choicesOf, fieldWords, perBodyWords } from '../model/words';

/** Whoever has a part, until a cycle starts and an organisation plays it. */
@Component({
  selector: 'pk-actor-fields',
  imports: [Control, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-cols' },
  template: `
    <pk-field [of]="of().label" [label]="words.label"><input pkControl autocomplete="off" [formField]="of().label" /></pk-field>
    <pk-field [of]="of().kind" [label]="words.kind">
      <span class="select">
        <select pkControl [formField]="of().kind">@for (choice of kinds; track choice.value) {<option [value]="choice.value">{{ choice.word }}</option>}</select><pk-icon name="down" />
      </span>
    </pk-field>
    <pk-field [of]="of().perBody" [label]="words.perBody">
      <span class="select">
        <select pkControl [formField]="of().perBody">@for (choice of places; track choice.value) {<option [value]="choice.value">{{ choice.word }}</option>}</select><pk-icon name="down" />
      </span>
    </pk-field>
    <label class="check"><input type="checkbox" [formField]="of().optional" /><ng-container i18n="@@template.actorOptional">darf fehlen, wenn ein Zyklus beginnt</ng-container></label>
  `,
})
export class ActorFields {
  readonly of = input.required<FieldTree<DraftActor>>();

  protected readonly words = fieldWords;
  protected readonly kinds = choicesOf(organizationKinds);
  protected readonly places = choicesOf(perBodyWords);
}

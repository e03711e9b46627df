import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control } from '../../../ui/form/control';
import { Field } from '../../../ui/form/field';
import { PickList, type PickOption } from '../../../ui/pick-list/pick-list';
import type { DraftContent } from '../model/draft';
import { fieldWords } from '../model/words';

/** A content of a block, or a part of one: what it is, who has which part in it, and what comes before it. */
@Component({
  selector: 'pk-content-fields',
  imports: [Control, Field, FormField, PickList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form' },
  template: `
    <div class="form-cols">
      <pk-field [of]="of().title" [label]="words.title"><input pkControl autocomplete="off" [formField]="of().title" /></pk-field>
      <pk-field [of]="of().key" [label]="words.key" hint="Kurz, zum Beispiel B3. Was darauf verweist, geht mit." i18n-hint="@@template.key.hint"><input pkControl autocomplete="off" spellcheck="false" [formField]="of().key" /></pk-field>
    </div>
    <label class="check"><input type="checkbox" [formField]="of().optional" /><ng-container i18n="@@block.optional">freiwillig, kein Prüfpunkt</ng-container></label>
    <div class="form-cols">
      <pk-field [of]="of().responsible" [label]="words.responsible"><pk-pick-list [options]="actors()" [formField]="of().responsible" empty="Beteiligte wählen" i18n-empty="@@template.chooseActor" /></pk-field>
      <pk-field [of]="of().consulted" [label]="words.consulted"><pk-pick-list [options]="actors()" [formField]="of().consulted" empty="Beteiligte wählen" i18n-empty="@@template.chooseActor" /></pk-field>
      <pk-field [of]="of().informed" [label]="words.informed"><pk-pick-list [options]="actors()" [formField]="of().informed" empty="Beteiligte wählen" i18n-empty="@@template.chooseActor" /></pk-field>
    </div>
    <pk-field [of]="of().dependsOn" [label]="words.dependsOn" hint="Inhalte, die vorher erfolgt sein müssen." i18n-hint="@@template.dependsOn.hint"><pk-pick-list [options]="contents()" [formField]="of().dependsOn" empty="Inhalt wählen" i18n-empty="@@template.chooseContent" /></pk-field>
  `,
})
export class ContentFields {
  readonly of = input.required<FieldTree<DraftContent>>();
  readonly actors = input.required<readonly PickOption[]>();
  /** The other contents of the template. */
  readonly contents = input.required<readonly PickOption[]>();

  protected readonly words = fieldWords;
}

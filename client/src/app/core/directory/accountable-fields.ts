import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Icon } from '../../ui/icon/icon';
import { Directory } from './directory';
import { type Holding, holderChoices } from './holder';
import { HolderInput } from './holder-input';

/** Who answers for something: an organisation or a seat, which last, and a person only in addition. */
@Component({
  selector: 'pk-accountable-fields',
  imports: [Control, Field, FormField, HolderInput, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-cols' },
  template: `
    <pk-field
      [of]="of().holder"
      label="Organisation oder Sitz"
      i18n-label="@@accountable.holder"
      hint="Ein Sitz bleibt, auch wenn die Person wechselt. Suchen Sie nach Sitz, Organisation oder Name."
      i18n-hint="@@accountable.holder.hint"
    >
      <pk-holder-input [choices]="choices()" [present]="present()" [formField]="of().holder" />
    </pk-field>
    @if (members(); as members) {
      <pk-field [of]="of().personId" label="Person zusätzlich" i18n-label="@@accountable.person" optional>
        <span class="select">
          <select pkControl [formField]="of().personId">
            <option value="" i18n="@@accountable.noPerson">keine bestimmte Person</option>
            @for (member of members; track member.id) {<option [value]="member.id">{{ member.name }}</option>}
          </select>
          <pk-icon name="down" />
        </span>
      </pk-field>
    }
  `,
})
export class AccountableFields {
  readonly of = input.required<FieldTree<Holding>>();
  /** Who it is at present, by name. */
  readonly present = input.required<string>();

  private readonly directory = inject(Directory);
  protected readonly choices = computed(() => holderChoices(this.directory.entries() ?? []));
  protected readonly members = computed(() => this.choices().find(({ holder }) => holder === this.of().holder().value())?.members);
}

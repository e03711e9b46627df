import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Icon } from '../../ui/icon/icon';
import { agreementKinds } from '../model/agreement-kinds';
import { agreementVisibilityLabels, visibilities } from '../model/visibilities';
import type { AgreementValues } from './agreement-values';

/** What an agreement says of itself. */
@Component({
  selector: 'pk-agreement-fields',
  imports: [Control, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-cols' },
  styles: `.whole { grid-column: 1 / -1; }`,
  templateUrl: './agreement-fields.html',
})
export class AgreementFields {
  readonly of = input.required<FieldTree<AgreementValues>>();
  readonly mayShare = input.required<boolean>();

  protected readonly kinds = Object.entries(agreementKinds).map(([value, label]) => ({ value, label }));
  protected readonly visibilities = visibilities.map((value) => ({ value, label: agreementVisibilityLabels[value] }));
}

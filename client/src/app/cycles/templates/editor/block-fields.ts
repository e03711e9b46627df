import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control } from '../../../ui/form/control';
import { Field } from '../../../ui/form/field';
import { Icon } from '../../../ui/icon/icon';
import { PickList, type PickOption } from '../../../ui/pick-list/pick-list';
import { kindWords } from '../../../core/vocabulary/block-kinds';
import type { DraftBlock } from '../model/draft';
import { choicesOf, fieldWords, perBodyWords, phaseWords } from '../model/words';

/** A block of a template: what it is, who answers for it, and what comes before it. */
@Component({
  selector: 'pk-block-fields',
  imports: [Control, Field, FormField, Icon, PickList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form' },
  templateUrl: './block-fields.html',
})
export class BlockFields {
  readonly of = input.required<FieldTree<DraftBlock>>();
  readonly actors = input.required<readonly PickOption[]>();
  /** The other blocks. */
  readonly blocks = input.required<readonly PickOption[]>();

  protected readonly words = fieldWords;
  protected readonly kinds = choicesOf(kindWords);
  protected readonly phases = choicesOf(phaseWords);
  protected readonly places = choicesOf(perBodyWords);
}

import { Directive, inject } from '@angular/core';
import { Field } from './field';

/** Joins an input or select to the label, hint and error of the field around it. */
@Directive({
  selector: '[pkControl]',
  host: { class: 'input', '[id]': 'field.id', '[attr.aria-describedby]': 'field.describedBy()', '[attr.aria-invalid]': 'field.invalid() || null' },
})
export class Control {
  protected readonly field = inject(Field);
}

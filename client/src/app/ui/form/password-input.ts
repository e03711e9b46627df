import { ChangeDetectionStrategy, Component, ElementRef, inject, input, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import { Control } from './control';
import { Field } from './field';

/** A password that can be looked at before it is sent. */
@Component({
  selector: 'pk-password-input',
  imports: [Control, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { position: relative; display: block; }
    input { padding-inline-end: 2.5rem; }
    button { position: absolute; inset-block-start: 50%; inset-inline-end: 0.1875rem; transform: translateY(-50%); }
  `,
  template: `
    <input
      #box
      pkControl
      [type]="shown() ? 'text' : 'password'"
      [attr.autocomplete]="autocomplete()"
      autocapitalize="off"
      spellcheck="false"
      [value]="value()"
      (input)="value.set(box.value)"
      (blur)="touch.emit()"
    />
    <button class="icon-btn" type="button" [attr.aria-pressed]="shown()" [attr.aria-controls]="field.id" (click)="shown.set(!shown())">
      <pk-icon [name]="shown() ? 'eye-closed' : 'eye'" />
      <span class="sr" i18n="@@passwordInput.show">Passwort zeigen</span>
    </button>
  `,
})
export class PasswordInput implements FormValueControl<string> {
  readonly value = model('');
  readonly touch = output();
  readonly autocomplete = input.required<'current-password' | 'new-password'>();

  protected readonly field = inject(Field);
  protected readonly shown = signal(false);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}

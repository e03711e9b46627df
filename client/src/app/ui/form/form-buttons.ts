import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Leave, or save; over the version of somebody else the button says whose is saved. */
@Component({
  selector: 'pk-form-buttons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'btns' },
  template: `
    <button class="btn btn--quiet" type="button" (click)="left.emit()" i18n="@@taskForm.cancel">Abbrechen</button>
    <button class="btn btn--primary" type="submit">
      @if (submit(); as text) {{{ text }}} @else if (insists()) {<ng-container i18n="@@taskForm.insist">Meine Fassung speichern</ng-container>} @else {<ng-container i18n="@@taskForm.save">Speichern</ng-container>}
    </button>
  `,
})
export class FormButtons {
  readonly insists = input(false);
  /** What the button says beside "Speichern". */
  readonly submit = input<string>();
  readonly left = output();
}

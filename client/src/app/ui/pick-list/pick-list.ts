import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Control } from '../form/control';
import { Field } from '../form/field';
import { Icon } from '../icon/icon';

export interface PickOption {
  readonly value: string;
  readonly label: string;
}

/** Several of a list: those that are chosen, each with a way out, and below them the others. */
@Component({
  selector: 'pk-pick-list',
  imports: [Control, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (chosen().length) {
      <ul>
        @for (option of chosen(); track option.value) {
          <li>{{ option.label }}<button class="icon-btn" type="button" (click)="drop(option.value)"><pk-icon name="close" /><span class="sr" i18n="@@pickList.drop">{{ option.label }} herausnehmen ({{ label() }})</span></button></li>
        }
      </ul>
    }
    <span class="with-button">
      <span class="select">
        <select #box pkControl (blur)="touch.emit()">
          <option value="">{{ empty() }}</option>
          @for (option of others(); track option.value) {<option [value]="option.value">{{ option.label }}</option>}
        </select>
        <pk-icon name="down" />
      </span>
      <button class="btn btn--small" type="button" (click)="add()"><ng-container i18n="@@pickList.add">Hinzufügen</ng-container><span class="sr">&ngsp;({{ label() }})</span></button>
    </span>
  `,
  styles: `
    :host { display: grid; gap: 0.375rem; }
    ul { display: grid; border-block-start: 1px solid var(--pk-line); }
    li { display: flex; justify-content: space-between; align-items: center; gap: 0.5rem; min-block-size: 1.75rem; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.125rem; }
    .icon-btn { flex: none; }
  `,
})
export class PickList implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly touch = output();
  readonly options = input.required<readonly PickOption[]>();
  /** What stands in the list of the others before somebody has chosen. */
  readonly empty = input.required<string>();

  protected readonly label = inject(Field).label;
  protected readonly chosen = computed(() => this.value().flatMap((value) => this.options().find((option) => option.value === value) ?? []));
  protected readonly others = computed(() => this.options().filter(({ value }) => !this.value().includes(value)));
  private readonly box = viewChild.required<ElementRef<HTMLSelectElement>>('box');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  /** By a button: a list that is walked by the arrow keys changes with every step. */
  protected add(): void {
    const { nativeElement: box } = this.box();
    const { value } = box;
    box.value = '';
    if (value) this.value.update((chosen) => [...chosen, value]);
    else this.focus();
  }

  protected drop(value: string): void {
    this.value.update((chosen) => chosen.filter((each) => each !== value));
    this.focus();
  }
}

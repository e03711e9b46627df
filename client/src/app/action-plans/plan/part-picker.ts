import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, input, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Icon } from '../../ui/icon/icon';
import type { PartChoice } from '../model/part-choices';

/** Several of a list in an order of their own: each moves up or down by a button, or goes out, and below them stand the others. */
@Component({
  selector: 'pk-part-picker',
  imports: [Control, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (option of chosen(); track option.value; let place = $index) {
        <li>
          <span>{{ option.label }}</span>
          <span class="moves">
            <button class="icon-btn up" type="button" [id]="id('up', option.value)" [disabled]="place === 0" (click)="move(place, -1)"><pk-icon name="down" /><span class="sr" i18n="@@partPicker.up">{{ option.label }} nach oben</span></button>
            <button class="icon-btn" type="button" [id]="id('down', option.value)" [disabled]="place === chosen().length - 1" (click)="move(place, 1)"><pk-icon name="down" /><span class="sr" i18n="@@partPicker.down">{{ option.label }} nach unten</span></button>
            <button class="icon-btn" type="button" (click)="drop(option.value)"><pk-icon name="close" /><span class="sr" i18n="@@pickList.drop">{{ option.label }} herausnehmen ({{ label() }})</span></button>
          </span>
        </li>
      }
    </ol>
    <p class="sr" role="status">{{ said() }}</p>
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
    ol { display: grid; padding: 0; list-style: none; }
    ol:not(:empty) { border-block-start: 1px solid var(--pk-line); }
    li { display: flex; justify-content: space-between; align-items: center; gap: 0.5rem; min-block-size: 2rem; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.125rem; }
    li > span:first-child { min-inline-size: 0; overflow-wrap: anywhere; }
    .moves { display: inline-flex; flex: none; }
    .up { rotate: 180deg; }
  `,
})
export class PartPicker implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly touch = output();
  readonly options = input.required<readonly PartChoice[]>();
  /** What stands in the list of the others before somebody has chosen. */
  readonly empty = input.required<string>();

  protected readonly label = inject(Field).label;
  protected readonly said = signal('');
  protected readonly chosen = computed(() => this.value().flatMap((value) => this.options().find((option) => option.value === value) ?? []));
  protected readonly others = computed(() => this.options().filter(({ value }) => !this.value().includes(value)));
  private readonly box = viewChild.required<ElementRef<HTMLSelectElement>>('box');
  private readonly put = focusing();

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected id(direction: 'up' | 'down', value: string): string {
    return `${direction}-${value}`;
  }

  /** By a button: a list that is walked by the arrow keys changes with every step. */
  protected add(): void {
    const { nativeElement: box } = this.box();
    const { value } = box;
    box.value = '';
    if (value) this.value.update((chosen) => [...chosen, value]);
    this.focus();
  }

  protected drop(value: string): void {
    this.value.update((chosen) => chosen.filter((each) => each !== value));
    this.focus();
  }

  /** The focus stays with what was moved, on the way that is still open. */
  protected move(place: number, by: 1 | -1): void {
    const chosen = this.chosen();
    const [moved, to] = [chosen[place], place + by];
    this.value.set(chosen.map(({ value }) => value).toSpliced(place, 1).toSpliced(to, 0, moved.value));
    this.said.set($localize`:@@partPicker.moved:${moved.label}:name: steht jetzt an Stelle ${to + 1}:place:.`);
    const [same, other] = by < 0 ? (['up', 'down'] as const) : (['down', 'up'] as const);
    this.put(`[id="${this.id(same, moved.value)}"]:not(:disabled)`, `[id="${this.id(other, moved.value)}"]`);
  }
}

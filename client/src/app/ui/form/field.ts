import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input } from '@angular/core';
import type { ReadonlyFieldTree } from '@angular/forms/signals';
import { problemText } from './field-problems';
import { Icon } from '../icon/icon';
import { Form } from './form';

let count = 0;

/** Label above, hint and error below; the control inside it (pkControl) takes its names from here. */
@Component({
  selector: 'pk-field',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}@if (optional()) {&ngsp;<span i18n="@@field.optional">(freiwillig)</span>}@if (required()) {&ngsp;<span i18n="@@field.required">(Pflicht)</span>}</label>
    <ng-content />
    @if (error(); as sentence) {
      <span class="field-error" [id]="errorId"><pk-icon name="risk" /><span>{{ sentence }}</span></span>
    }
    @if (hint(); as text) {
      <span class="field-foot"><span class="hint" [id]="hintId">{{ text }}</span>@if (count(); as count) {<span class="hint nowrap">{{ count }}</span>}</span>
    }
  `,
})
export class Field {
  readonly of = input.required<ReadonlyFieldTree<unknown>>();
  /** The group that the field speaks for: what is wrong with it as a whole is said here. */
  readonly whole = input<ReadonlyFieldTree<unknown>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** How much is written, beside the hint. */
  readonly count = input<string>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly required = input(false, { transform: booleanAttribute });

  readonly id = `field-${++count}`;
  protected readonly hintId = `${this.id}-hint`;
  protected readonly errorId = `${this.id}-error`;
  private readonly form = inject(Form, { optional: true });

  /** Nothing is called wrong before somebody has tried to send. */
  protected readonly error = computed(() => {
    const [first] = [...this.of()().errors(), ...(this.whole()?.().errors() ?? [])];
    return first && (this.form?.attempted() ?? true) ? problemText(first, this.label()) : null;
  });
  readonly invalid = computed(() => this.error() !== null);
  readonly describedBy = computed(() => [this.invalid() && this.errorId, this.hint() && this.hintId].filter(Boolean).join(' ') || null);
}

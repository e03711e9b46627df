import { ChangeDetectionStrategy, Component, ElementRef, booleanAttribute, computed, input, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatAutocompleteModule, type MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { Control } from '../../ui/form/control';
import { Icon } from '../../ui/icon/icon';
import { type HolderChoice, found } from './holder';

/** Chooses an organisation, a seat or something else of a long list by some letters of its name, or of what is said about it. */
@Component({
  selector: 'pk-holder-input',
  imports: [Control, Icon, MatAutocompleteModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="select">
      <input
        #box
        pkControl
        type="text"
        spellcheck="false"
        [placeholder]="value() ? '' : nobody()"
        [matAutocomplete]="list"
        #suggestions="matAutocompleteTrigger"
        (keydown.escape)="list.isOpen && shut(suggestions, $event)"
        [value]="text()"
        (input)="typed.set(box.value)"
        (focus)="box.select()"
        (blur)="list.isOpen || settle(); touch.emit()"
      />
      <pk-icon name="down" />
    </span>
    <mat-autocomplete #list autoActiveFirstOption hideSingleSelectionIndicator [displayWith]="nameOf" (optionSelected)="choose($any($event.option.value))" (closed)="settle()">
      @if (!typed() && !choiceNeeded()) {<mat-option value="">{{ nobody() }}</mat-option>}
      @for (choice of matching(); track choice.holder) {
        <mat-option [value]="choice.holder">{{ choice.name }}@if (choice.about) {<span class="chip-sub">{{ choice.about }}</span>}</mat-option>
      } @empty {
        <mat-option disabled>
          {{ choices().length ? unknown() : coming() }}
        </mat-option>
      }
    </mat-autocomplete>
  `,
})
export class HolderInput implements FormValueControl<string> {
  readonly value = model('');
  readonly touch = output();
  readonly choices = input.required<readonly HolderChoice[]>();
  /** The name of the present choice, which stands there before the others have come. */
  readonly present = input('');
  /** What stands there without a choice. */
  readonly nobody = input($localize`:@@directory.nobody:niemand`);
  /** What stands there for letters that occur nowhere, and before the choices have come. */
  readonly unknown = input($localize`:@@directory.noneFound:Niemand heißt so.`);
  readonly coming = input($localize`:@@directory.loading:Das Verzeichnis kommt gleich …`);
  /** Whether there has to be a choice in the end. */
  readonly choiceNeeded = input(false, { transform: booleanAttribute });

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  /** What somebody writes to find a choice; null while they do not. */
  protected readonly typed = signal<string | null>(null);
  protected readonly text = computed(() => this.typed() ?? (this.choices().length ? this.nameOf(this.value()) : this.present()));
  protected readonly matching = computed(() => found(this.choices(), this.typed() ?? ''));
  protected readonly nameOf = (holder: string): string => this.choices().find((choice) => choice.holder === holder)?.name ?? '';

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected choose(holder: string): void {
    this.value.set(holder);
    this.typed.set(null);
  }

  /** Escape means the list first, and only then the form around it. */
  protected shut(suggestions: MatAutocompleteTrigger, event: Event): void {
    event.stopPropagation();
    suggestions.closePanel();
  }

  /** Whoever leaves without choosing has changed nothing; an emptied field is nobody. */
  protected settle(): void {
    if (this.typed() === '') this.value.set('');
    this.typed.set(null);
  }
}

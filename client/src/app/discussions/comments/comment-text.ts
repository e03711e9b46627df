import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Field } from '../../ui/form/field';
import { type Person, withName } from '../model/mention-text';
import { MentionSuggestions } from './mention-suggestions';

/** The words of a comment. `@` offers people to be mentioned; arrows, Enter and Escape work in the list while the caret stays where it is. */
@Component({
  selector: 'pk-comment-text',
  providers: [MentionSuggestions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <textarea
      #box class="input" rows="3" aria-autocomplete="list"
      [id]="field.id" [value]="value()" [attr.aria-describedby]="field.describedBy()" [attr.aria-invalid]="field.invalid() || null"
      [attr.aria-controls]="isOpen() ? listId() : null" [attr.aria-activedescendant]="isOpen() ? optionId(suggestions.active()) : null"
      (input)="write(box)" (click)="look(box)" (keydown)="press($event, box)" (blur)="leave()"
    ></textarea>
    @if (isOpen()) {
      <ul class="people" role="listbox" aria-label="Jemanden erwähnen" i18n-aria-label="@@comment.mention" [id]="listId()">
        @for (person of suggestions.people(); track person.id; let place = $index) {
          <!-- the caret stays in the text: keys are heard there -->
          <li role="option" [id]="optionId(place)" [attr.aria-selected]="place === suggestions.active()" (pointerdown)="$event.preventDefault()" (click)="choose(person, box)" (keydown.enter)="choose(person, box)" tabindex="-1">{{ person.name }}</li>
        }
      </ul>
    }
    <span class="sr" role="status">{{ offer() }}</span>
  `,
  styles: `
    :host { position: relative; display: block; }
    .people { position: absolute; z-index: 5; inset: 100% 0 auto 0; margin-block-start: 0.125rem; max-inline-size: 22rem; border: 1px solid var(--pk-edge); border-radius: var(--kern-metric-border-radius-default); background: var(--pk-canvas); box-shadow: 0 4px 12px rgb(0 0 0 / 0.18); overflow: auto; max-block-size: 15rem; }
    li { padding: 0.375rem 0.625rem; min-block-size: 1.75rem; font-size: 0.875rem; cursor: pointer; }
    li[aria-selected='true'] { background: var(--pk-progress-bg); color: var(--pk-action-strong); outline: 2px solid var(--pk-action); outline-offset: -2px; }
  `,
})
export class CommentText implements FormValueControl<string> {
  readonly value = model('');
  readonly touch = output();
  readonly isInternal = input(false);
  /** Somebody was chosen to be mentioned. */
  readonly mentioned = output<Person>();
  readonly sent = output();

  protected readonly field = inject(Field);
  protected readonly suggestions = inject(MentionSuggestions);
  protected readonly isOpen = computed(() => this.suggestions.people().length > 0);
  protected readonly offer = computed(() => {
    const { length } = this.suggestions.people();
    if (length > 1) return $localize`:@@comment.mention.several:${length}:count: Personen zur Auswahl, mit den Pfeiltasten.`;
    return length ? $localize`:@@comment.mention.one:Eine Person zur Auswahl, mit der Eingabetaste.` : '';
  });
  protected readonly listId = computed(() => `${this.field.id}-people`);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected optionId(place: number): string {
    return `${this.listId()}-${place}`;
  }

  protected write(box: HTMLTextAreaElement): void {
    this.value.set(box.value);
    this.look(box);
  }

  protected look({ value, selectionStart }: HTMLTextAreaElement): void {
    void this.suggestions.follow(value.slice(0, selectionStart), this.isInternal());
  }

  protected press(event: KeyboardEvent, box: HTMLTextAreaElement): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.sent.emit();
      return;
    }
    if (!this.isOpen() || event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps) this.suggestions.move(steps);
    else if (event.key === 'Enter' || event.key === 'Tab') this.choose(this.suggestions.people()[this.suggestions.active()], box);
    else if (event.key === 'Escape') this.suggestions.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected choose(person: Person, box: HTMLTextAreaElement): void {
    const before = withName(box.value.slice(0, box.selectionStart), person);
    box.value = before + box.value.slice(box.selectionStart);
    box.setSelectionRange(before.length, before.length);
    this.value.set(box.value);
    this.suggestions.close();
    this.mentioned.emit(person);
    box.focus();
  }

  protected leave(): void {
    this.suggestions.close();
    this.touch.emit();
  }
}

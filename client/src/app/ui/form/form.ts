import { Directive, ElementRef, EnvironmentInjector, type OnInit, afterNextRender, booleanAttribute, computed, inject, input, output, signal } from '@angular/core';
import { type FieldTree, submit } from '@angular/forms/signals';
import { Drafts } from './drafts';
import { Unsaved } from './unsaved';

/**
 * Sends the form by its own submission rules; what is wrong then shows at the fields, and the first of them gets the focus. Whoever leaves
 * the page with something in it that was not sent is asked before.
 */
@Directive({
  selector: 'form[pkForm]',
  host: { class: 'form', novalidate: '', '(submit)': 'send($event)', '(keydown.escape)': 'escape($event)', '[attr.aria-busy]': 'tree()().submitting() || null' },
})
export class Form<T = unknown> implements OnInit {
  readonly tree = input.required<FieldTree<T>>({ alias: 'pkForm' });
  /** Whether leaving the page loses what is in the form: not where it is kept elsewhere, or is no work of anybody's. */
  readonly guarded = input(true, { transform: booleanAttribute });
  /** Under which name what was written waits until the form opens again, after Escape. */
  readonly keptAs = input<string>();
  readonly escaped = output();

  readonly attempted = signal(false);
  private readonly beginning = signal<string | null>(null);
  /** Whether something else stands in it than in the beginning. */
  readonly isChanged = computed(() => this.beginning() !== null && this.beginning() !== this.written());
  private readonly drafts = inject(Drafts, { optional: true });
  private readonly element = inject<ElementRef<HTMLFormElement>>(ElementRef);
  /** Not the form's own: while the server answered, somebody may have left the page. */
  private readonly injector = inject(EnvironmentInjector);

  private readonly unsaved = inject(Unsaved);

  constructor() {
    this.unsaved.watch(() => (this.guarded() && this.isChanged() ? 'lost' : null));
  }

  ngOnInit(): void {
    this.beginning.set(this.written());
    const about = this.keptAs();
    const draft = about && this.drafts?.take(about);
    if (draft) (this.tree() as FieldTree<unknown>)().value.set(draft);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.attempted.set(true);
    if (await submit(this.tree())) return;
    afterNextRender(() => this.element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), { injector: this.injector });
  }

  /** After the work is done and the fields are empty again. */
  startOver(): void {
    this.attempted.set(false);
    this.tree()().reset();
  }

  /** What stands in it now is saved: only what comes after that can be lost. */
  beginAnew(): void {
    this.beginning.set(this.written());
  }

  /** Fills in what is known only after the form has opened: that alone is nothing that somebody wrote. */
  preset(fill: () => void): void {
    const isUntouched = this.beginning() !== null && !this.isChanged();
    fill();
    if (isUntouched) this.beginAnew();
  }

  /** What was written waits, or is thrown away only by whoever says so. */
  protected async escape(event: Event): Promise<void> {
    event.preventDefault();
    const about = this.drafts && this.keptAs();
    if (about && this.isChanged()) this.drafts?.keep(about, this.tree()().value());
    if (about || !this.guarded() || !this.isChanged() || (await this.unsaved.mayDiscard())) this.escaped.emit();
  }

  private written(): string {
    return JSON.stringify(this.tree()().value());
  }
}

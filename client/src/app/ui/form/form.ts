import { Directive, ElementRef, EnvironmentInjector, afterNextRender, inject, input, signal } from '@angular/core';
import { type FieldTree, submit } from '@angular/forms/signals';

/** Sends the form by its own submission rules; what is wrong then shows at the fields, and the first of them gets the focus. */
@Directive({
  selector: 'form[pkForm]',
  host: { class: 'form', novalidate: '', '(submit)': 'send($event)', '[attr.aria-busy]': 'tree()().submitting() || null' },
})
export class Form<T = unknown> {
  readonly tree = input.required<FieldTree<T>>({ alias: 'pkForm' });
  readonly attempted = signal(false);
  private readonly element = inject<ElementRef<HTMLFormElement>>(ElementRef);
  /** Not the form's own: while the server answered, somebody may have left the page. */
  private readonly injector = inject(EnvironmentInjector);

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
}

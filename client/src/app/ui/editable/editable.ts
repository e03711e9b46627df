import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, ElementRef, EnvironmentInjector, afterNextRender, contentChild, inject, input, signal } from '@angular/core';
import { EditForm } from './edit-form';

/** Something shown that can be changed where it stands: a button opens its form, the template inside. */
@Component({
  selector: 'pk-editable',
  imports: [NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .shown { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.125rem 1rem; align-items: start; }
    button { min-inline-size: 1.5rem; margin-block-start: -0.1875rem; }
  `,
  template: `
    @if (isOpen()) {
      <div class="form-box"><ng-container [ngTemplateOutlet]="form().template" /></div>
    } @else {
      <div class="shown">
        <div><ng-content /></div>
        @if (may()) {<button class="link-btn" type="button" (click)="open()" i18n="@@editable.change"><span class="sr">{{ what() }}</span> ändern</button>}
      </div>
    }
    <p class="sr" role="status">{{ said() }}</p>
  `,
})
export class Editable {
  /** Whether the reader may change it. */
  readonly may = input.required<boolean>();
  /** What is changed, in a word: "Termin". */
  readonly what = input.required<string>();

  protected readonly form = contentChild.required(EditForm);
  protected readonly isOpen = signal(false);
  protected readonly said = signal('');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(EnvironmentInjector);

  /** @param said what has come of it, for whoever listens */
  close(said = ''): void {
    this.said.set(said);
    this.isOpen.set(false);
    this.focus('.shown button');
  }

  protected open(): void {
    this.said.set('');
    this.isOpen.set(true);
    this.focus('input, select, textarea');
  }

  private focus(selector: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}

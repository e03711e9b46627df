import { ChangeDetectionStrategy, Component, DOCUMENT, DestroyRef, ElementRef, afterNextRender, booleanAttribute, inject, input, output, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';

let count = 0;

/** Something that has to be settled before the page goes on. It is there as long as it is rendered; whoever renders it decides when that ends. */
@Component({
  selector: 'pk-dialog',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dialog.html',
  styleUrl: './dialog.scss',
})
export class Dialog {
  readonly heading = input.required<string>();
  /** A question is answered by its own buttons, of which the first has the focus. */
  readonly question = input(false, { transform: booleanAttribute });
  /** By its button or by Escape. */
  readonly dismissed = output();

  protected readonly headingId = `dialog-${++count}`;
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    const destroyed = inject(DestroyRef);
    const document = inject(DOCUMENT);
    const before = document.activeElement;
    afterNextRender(() => {
      const { nativeElement } = this.box();
      nativeElement.showModal();
      destroyed.onDestroy(() => {
        nativeElement.close();
        // by hand: the browser gives the focus back only while the dialog is still in the page
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    });
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    this.dismissed.emit();
  }
}

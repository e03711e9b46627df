import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Icon } from '../icon/icon';

/** Copies a text and says so. */
@Component({
  selector: 'pk-copy-button',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button class="btn" type="button" (click)="copy()"><pk-icon [name]="copied() ? 'on-track' : 'copy'" /><ng-content /></button>
    <span class="sr" role="status">@if (copied()) {<ng-container i18n="@@copyButton.copied">In die Zwischenablage kopiert</ng-container>}</span>
  `,
})
export class CopyButton {
  readonly text = input.required<string>();

  protected readonly copied = signal(false);
  private readonly clipboard = inject(Clipboard);

  protected copy(): void {
    this.copied.set(this.clipboard.copy(this.text()));
  }
}

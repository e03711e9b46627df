import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Notice } from '../../ui/notice/notice';

/** The server keeps only a hash of the address: what is not put into a calendar now has to be made anew. */
@Component({
  selector: 'pk-feed-address',
  imports: [CopyButton, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .with-button { margin-block: 0.375rem 0.25rem; }
    @media (max-width: 30rem) { .with-button { grid-template-columns: minmax(0, 1fr); } }
  `,
  template: `
    <pk-notice kind="done" heading="Adresse für Ihren Kalender" i18n-heading="@@feedAddress.heading">
      <p i18n="@@feedAddress.text">Die Adresse wird nur jetzt gezeigt. Tragen Sie sie in Ihrem Kalender als Abonnement ein („Aus dem Internet“). Wer sie kennt, liest mit: Geben Sie sie nicht weiter.</p>
      <div class="with-button">
        <input class="input" id="feed-address" readonly [value]="address()" (focus)="selectAll($event)" aria-label="Adresse des Kalenders" i18n-aria-label="@@feedAddress.label" />
        <pk-copy-button [text]="address()"><ng-container i18n="@@feedAddress.copy">Adresse kopieren</ng-container></pk-copy-button>
      </div>
      <p><a [href]="subscription()" i18n="@@feedAddress.open">Im Kalender dieses Geräts abonnieren</a></p>
    </pk-notice>
  `,
})
export class FeedAddress {
  readonly address = input.required<string>();

  /** By this scheme devices know that they are to come back, and do not only read once. */
  protected readonly subscription = computed(() => this.address().replace(/^https?:/, 'webcal:'));

  protected selectAll(event: Event): void {
    (event.target as HTMLInputElement).select();
  }
}

import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { mostAtOnce } from './row-selection';

/** What can be done with the ticked rows, the buttons inside; it stays in sight while the table scrolls. */
@Component({
  selector: 'pk-selection-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <strong role="status" i18n="@@selection.count">{{ count() }} ausgewählt</strong>
    @if (isTooMuch()) {
      <span class="small" i18n="@@selection.tooMany">Auf einmal gehen höchstens {{ most }}. Bitte wählen Sie einige ab.</span>
    } @else {
      <ng-content />
    }
    @if (!isWhole()) {<button class="link-btn" type="button" (click)="completed.emit()" i18n="@@selection.all">Alle auswählen</button>}
    <button class="link-btn" type="button" (click)="cleared.emit()" i18n="@@selection.clear">Auswahl leeren</button>
  `,
  styles: `
    :host { position: sticky; inset-block-end: 0.75rem; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block-start: 0.75rem; padding: 0.5rem 0.875rem; border: 1px solid var(--pk-action); border-radius: var(--kern-metric-border-radius-large); background: var(--pk-raised); box-shadow: var(--pk-shadow); font-size: 0.8125rem; }
    strong { font-weight: 600; margin-inline-end: auto; }
    @media (max-width: 40rem) { :host { inset-block-end: 4.25rem; } }
    @media (max-height: 30rem) { :host { position: static; } }
    @media print { :host { display: none; } }
  `,
})
export class SelectionBar {
  readonly count = input.required<number>();
  readonly isWhole = input.required<boolean>();
  readonly completed = output();
  readonly cleared = output();

  protected readonly most = mostAtOnce;
  protected readonly isTooMuch = computed(() => this.count() > mostAtOnce);
}

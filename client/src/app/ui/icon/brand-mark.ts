import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The ring of the product, beside its name. */
@Component({
  selector: 'pk-brand-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="3.6" aria-hidden="true" focusable="false">
      <path d="M12 3.2a8.8 8.8 0 0 1 7.2 3.75" />
      <path d="M20.75 11.2a8.8 8.8 0 0 1-3.1 7.5" />
      <path d="M14.1 20.55a8.8 8.8 0 0 1-8.1-2.2" opacity=".62" />
      <path d="M3.7 15a8.8 8.8 0 0 1 .55-7.35" opacity=".38" />
      <path d="M6.7 4.9a8.8 8.8 0 0 1 2.3-1.2" opacity=".38" />
    </svg>
  `,
})
export class BrandMark {}

import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * After a change of page the focus belongs on the heading. A page whose heading comes with the answer of the server
 * catches it then, unless the reader has put it somewhere meanwhile.
 */
@Injectable({ providedIn: 'root' })
export class Landing {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);

  headingHasCome(): void {
    // the first page begins at its top, with the skip link
    if ((this.router.lastSuccessfulNavigation()?.id ?? 1) === 1) return;
    const render = () => {
      const { activeElement, body } = this.document;
      if (!activeElement || activeElement === body) this.document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    };
    afterNextRender(render, { injector: this.injector });
  }
}

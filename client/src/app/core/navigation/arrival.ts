import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationStart, Router } from '@angular/router';
import { Failures } from '../failures/failures';

/** After a change of page the focus is on its heading, as after loading a page; a failure of the last page is left behind. */
@Injectable({ providedIn: 'root' })
export class Arrival {
  private readonly router = inject(Router);
  private readonly failures = inject(Failures);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private last: string | null = null;

  constructor() {
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationStart) this.failures.dismiss();
      if (event instanceof NavigationEnd) this.arrive(event.urlAfterRedirects.replace(/[?#].*/, ''));
    });
  }

  private arrive(page: string): void {
    const first = this.last === null;
    // the same page anew, for instance of another Planungskreis
    const anew = this.router.lastSuccessfulNavigation()?.extras.onSameUrlNavigation === 'reload';
    const same = this.last === page && !anew;
    this.last = page;
    if (first || same) return;
    afterNextRender(() => this.document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }), { injector: this.injector });
  }
}

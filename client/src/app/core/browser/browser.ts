import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Leaves this build of the program; a class, so that tests can stand in for it. */
@Injectable({ providedIn: 'root' })
export class Browser {
  private readonly location = inject(DOCUMENT).location;

  open(address: string): void {
    this.location.assign(address);
  }

  reload(): void {
    this.location.reload();
  }
}

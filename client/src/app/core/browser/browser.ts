import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Leaves this build of the program or brings it to paper; a class, so that tests can stand in for it. */
@Injectable({ providedIn: 'root' })
export class Browser {
  private readonly document = inject(DOCUMENT);
  private readonly location = this.document.location;

  open(address: string): void {
    this.location.assign(address);
  }

  reload(): void {
    this.location.reload();
  }

  print(): void {
    this.document.defaultView?.print();
  }
}

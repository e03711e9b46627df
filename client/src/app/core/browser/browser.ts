import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Leaves this build of the program, brings it to paper, or asks before; a class, so that tests can stand in for it. */
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

  /** @returns whether the person agrees */
  asks(question: string): boolean {
    return this.document.defaultView?.confirm(question) ?? false;
  }
}

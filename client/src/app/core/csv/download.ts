import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Hands a file to whoever reads the page; a class, so that tests can stand in for it. */
@Injectable({ providedIn: 'root' })
export class Download {
  private readonly document = inject(DOCUMENT);

  save(name: string, content: Blob): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

import { ElementRef, Injector, afterNextRender, inject } from '@angular/core';

/** @returns puts the focus on the first thing in the component that one of the selectors finds, in their order, once it is rendered */
export function focusing(): (...selectors: readonly string[]) => void {
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  const injector = inject(Injector);
  return (...selectors) => {
    const put = (): void => selectors.map((selector) => nativeElement.querySelector<HTMLElement>(selector)).find(Boolean)?.focus();
    afterNextRender(put, { injector });
  };
}

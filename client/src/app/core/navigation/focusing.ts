import { ElementRef, EnvironmentInjector, afterNextRender, inject } from '@angular/core';

/** @returns puts the focus on the first thing in the component that one of the selectors finds, in their order, once it is rendered */
export function focusing(): (...selectors: readonly string[]) => void {
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Not the component's own: whoever waits for an answer may have left the page. */
  const injector = inject(EnvironmentInjector);
  return (...selectors) => {
    const put = (): void => selectors.map((selector) => nativeElement.querySelector<HTMLElement>(selector)).find(Boolean)?.focus();
    afterNextRender(put, { injector });
  };
}

import { ElementRef, EnvironmentInjector, afterNextRender, inject } from '@angular/core';

/**
 * @returns puts the focus on the first thing that one of the selectors finds, in their order, once it is rendered: in the
 * component, or in the section that it stands in, whose heading is often not its own
 */
export function focusing(): (...selectors: readonly string[]) => void {
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Not the component's own: whoever waits for an answer may have left the page. */
  const injector = inject(EnvironmentInjector);
  return (...selectors) => {
    const find = (selector: string): HTMLElement | null | undefined => nativeElement.querySelector<HTMLElement>(selector) ?? nativeElement.closest('section')?.querySelector<HTMLElement>(selector);
    const put = (): void => selectors.map(find).find(Boolean)?.focus();
    afterNextRender(put, { injector });
  };
}

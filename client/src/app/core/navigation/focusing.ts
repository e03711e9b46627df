import { ElementRef, EnvironmentInjector, afterNextRender, inject } from '@angular/core';

const WRITING = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"])';

/** Whether somebody writes by now, and in another form than `wanted` stands in: with the focus there, their next letters would stand in the wrong place. */
export function writesElsewhere(wanted: HTMLElement): boolean {
  const focused = wanted.ownerDocument.activeElement;
  return focused !== null && focused.matches(WRITING) && !wanted.closest('form')?.contains(focused);
}

/**
 * @returns puts the focus on the first thing that one of the selectors finds, in their order, once it is rendered: in the
 * component, or in the section that it stands in, whose heading is often not its own; it stays with whoever writes elsewhere
 */
export function focusing(): (...selectors: readonly string[]) => void {
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Not the component's own: whoever waits for an answer may have left the page. */
  const injector = inject(EnvironmentInjector);
  return (...selectors) => {
    const find = (selector: string): HTMLElement | null | undefined => nativeElement.querySelector<HTMLElement>(selector) ?? nativeElement.closest('section')?.querySelector<HTMLElement>(selector);
    const put = (): void => {
      const wanted = selectors.map(find).find(Boolean);
      if (wanted && !writesElsewhere(wanted)) wanted.focus();
    };
    afterNextRender(put, { injector });
  };
}

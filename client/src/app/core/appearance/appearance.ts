import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';

export type AppearanceChoice = 'system' | 'light' | 'dark';

/** Also read by public/appearance.js, before anything is painted. */
export const storageKey = 'planungskreis.appearance';

/** Light or dark: as the system, or as somebody has chosen on this device. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly document = inject(DOCUMENT);
  readonly choice = signal<AppearanceChoice>(this.stored());

  constructor() {
    effect(() => {
      const choice = this.choice();
      const { classList } = this.document.documentElement;
      classList.toggle('kern-light', choice === 'light');
      classList.toggle('kern-dark', choice === 'dark');
      this.store(choice);
    });
  }

  private stored(): AppearanceChoice {
    try {
      const choice = this.document.defaultView?.localStorage.getItem(storageKey);
      return choice === 'light' || choice === 'dark' ? choice : 'system';
    } catch {
      // storage may be forbidden; then the system decides
      return 'system';
    }
  }

  private store(choice: AppearanceChoice): void {
    try {
      const storage = this.document.defaultView?.localStorage;
      if (choice === 'system') storage?.removeItem(storageKey);
      else storage?.setItem(storageKey, choice);
    } catch {
      // storage may be forbidden; then the choice lasts until the page is loaded again
    }
  }
}

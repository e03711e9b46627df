import { DestroyRef, Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Session } from '../session/session';

/** "Heute · Voerde (Niederrhein) · Planungskreis"; a page that shows one thing bears its name. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly session = inject(Session);
  private readonly page = signal<string | undefined>(undefined);
  readonly name = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => this.title.setTitle([this.name() ?? this.page(), this.session.me()?.tenant.name, 'Planungskreis'].filter(Boolean).join(' · ')));
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.page.set(this.buildTitle(state));
  }
}

/** Names the page after what it shows, from when the server has said it until the page is left. */
export function pageName(name: () => string | undefined): void {
  const { name: shown } = inject(PageTitle);
  effect(() => shown.set(name()));
  inject(DestroyRef).onDestroy(() => shown.set(undefined));
}

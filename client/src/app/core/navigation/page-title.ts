import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Session } from '../session/session';

/** "Heute · Voerde (Niederrhein) · Planungskreis". */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly session = inject(Session);
  private readonly page = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => this.title.setTitle([this.page(), this.session.me()?.tenant.name, 'Planungskreis'].filter(Boolean).join(' · ')));
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.page.set(this.buildTitle(state));
  }
}

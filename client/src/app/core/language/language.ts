import { Injectable, LOCALE_ID, inject } from '@angular/core';
import { Router } from '@angular/router';
import { type Locale, ChangeLocaleDocument } from '../../gql/core/graphql';
import { Graphql } from '../graphql/graphql';
import { Session } from '../session/session';
import { Browser } from '../browser/browser';

export const languages: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'de', name: 'Deutsch' },
  { locale: 'en', name: 'English' },
];

/** Each language is a build of its own below /de or /en; to change it means to load the same page there. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly graphql = inject(Graphql);
  private readonly browser = inject(Browser);
  readonly current: Locale = inject(LOCALE_ID).startsWith('en') ? 'en' : 'de';

  /** The page that is shown now, in another language. */
  address(locale: Locale): string {
    return `/${locale}${this.router.url}`;
  }

  async change(locale: Locale): Promise<void> {
    if (locale === this.current) return;
    // mails and the next visit follow the person's profile; without a session there is none to keep it in
    if (this.session.me() && !(await this.graphql.mutate(ChangeLocaleDocument, { input: { locale } }))) return;
    this.browser.open(this.address(locale));
  }
}

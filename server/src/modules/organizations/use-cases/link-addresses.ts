import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import type { Locale, NewLink } from '../../identity/index.js';

/** Addresses of pages that work once. The secret stands behind the #, which no server and no log ever sees. */
@Injectable()
export class LinkAddresses {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  forAccount({ token, expiresAt }: NewLink): { url: string; expiresAt: Date } {
    return { url: this.url('konto-einrichten', token), expiresAt };
  }

  forInvitation({ token, expiresAt }: NewLink, locale: Locale): { url: string; expiresAt: Date } {
    return { url: this.url('einladung', token, locale), expiresAt };
  }

  forSetup({ token }: NewLink): string {
    return this.url('einrichtung', token);
  }

  private url(page: string, token: string, locale: Locale = 'de'): string {
    return new URL(`/${locale}/${page}#${token}`, this.environment.PUBLIC_URL).href;
  }
}

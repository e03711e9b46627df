import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import type { NewLink } from '../../identity/index.js';

/** Addresses of pages that work once. The secret stands behind the #, which no server and no log ever sees. */
@Injectable()
export class LinkAddresses {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  forAccount({ token, expiresAt }: NewLink): { url: string; expiresAt: Date } {
    return { url: this.url('konto-einrichten', token), expiresAt };
  }

  forSetup({ token }: NewLink): string {
    return this.url('einrichtung', token);
  }

  private url(page: string, token: string): string {
    return new URL(`/de/${page}#${token}`, this.environment.PUBLIC_URL).href;
  }
}

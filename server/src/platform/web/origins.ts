import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import { type Environment, isLoopback } from '../../config/environment.js';

/** The exact origins of the pages that may use the interface: the public one, and on this machine its other name. */
@Injectable()
export class Origins {
  private readonly exact: ReadonlySet<string>;

  constructor(@Inject(ENVIRONMENT) { PUBLIC_URL }: Environment) {
    const other = new URL(PUBLIC_URL);
    other.hostname = PUBLIC_URL.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    this.exact = new Set([PUBLIC_URL.origin, ...(isLoopback(PUBLIC_URL) ? [other.origin] : [])]);
  }

  /** Browsers name their origin in everything that changes something and in every socket; whatever names none is no browser. */
  allow(origin: string | undefined): boolean {
    return origin !== undefined && this.exact.has(origin);
  }
}

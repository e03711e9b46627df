import { Inject, Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';

/**
 * The session's cookie. With TLS it carries the prefix `__Host-`, which binds it to this host and path; on http://localhost
 * browsers refuse that prefix, so there it has its plain name.
 */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;
  private readonly pattern: RegExp;

  constructor(@Inject(ENVIRONMENT) { PUBLIC_URL }: Environment) {
    this.secure = PUBLIC_URL.protocol === 'https:';
    this.name = this.secure ? '__Host-planungskreis' : 'planungskreis';
    this.pattern = new RegExp(`(?:^|; )${this.name}=([A-Za-z0-9_-]{43})(?:;|$)`);
  }

  /** @returns the token, or undefined when there is none or it cannot be one */
  read(headers: IncomingHttpHeaders): string | undefined {
    return this.pattern.exec(headers.cookie ?? '')?.[1];
  }

  /** @param seconds how long the browser keeps it */
  write(reply: FastifyReply, token: string, seconds: number): void {
    reply.header('set-cookie', this.line(token, seconds));
  }

  clear(reply: FastifyReply): void {
    reply.header('set-cookie', this.line('', 0));
  }

  private line(token: string, seconds: number): string {
    return [`${this.name}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${seconds}`, ...(this.secure ? ['Secure'] : [])].join('; ');
  }
}

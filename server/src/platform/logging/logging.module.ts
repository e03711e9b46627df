import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { loggedAddress } from './logged-address.js';

/** JSON lines to stdout; what identifies a person or opens a session never gets there. */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [ENVIRONMENT],
      useFactory: ({ LOG_LEVEL }: Environment) => ({
        pinoHttp: {
          level: LOG_LEVEL,
          redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', 'req.remoteAddress', 'req.remotePort'],
          serializers: { req: (request: { url: string }) => ({ ...request, url: loggedAddress(request.url) }) },
          autoLogging: { ignore: ({ url }: { url?: string }) => url === '/livez' || url === '/readyz' },
        },
      }),
    }),
  ],
})
export class LoggingModule {}

import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';

/** JSON lines to stdout; what identifies a person or opens a session never gets there. */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [ENVIRONMENT],
      useFactory: ({ LOG_LEVEL }: Environment) => ({
        pinoHttp: {
          level: LOG_LEVEL,
          redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', 'req.remoteAddress', 'req.remotePort'],
          autoLogging: { ignore: ({ url }: { url?: string }) => url === '/livez' || url === '/readyz' },
        },
      }),
    }),
  ],
})
export class LoggingModule {}

import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '../kernel/clock.js';
import { readEnvironment } from './environment.js';

/** The token of the environment, which is an object without a class. */
export const ENVIRONMENT = Symbol('environment');

@Global()
@Module({
  providers: [
    { provide: ENVIRONMENT, useFactory: () => readEnvironment() },
    { provide: Clock, useClass: SystemClock },
  ],
  exports: [ENVIRONMENT, Clock],
})
export class ConfigModule {}

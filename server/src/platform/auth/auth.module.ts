import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { AccessGuard } from './access.guard.js';
import { SessionCookie } from './session-cookie.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AccessCheck, SessionCookie, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessCheck, SessionCookie],
})
export class AuthModule {}

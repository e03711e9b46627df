import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Origins } from './origins.js';

@Global()
@Module({ controllers: [HealthController], providers: [Origins], exports: [Origins] })
export class WebModule {}

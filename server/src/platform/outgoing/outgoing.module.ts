import { Global, Module } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { Outgoing } from './outgoing.js';

const outgoing = ({ OUTGOING_PRIVATE_HOSTS: privateHosts, OUTGOING_TIMEOUT_MS: timeoutMs }: Environment): Outgoing => new Outgoing({ privateHosts, timeoutMs });

/** The one way out to addresses that somebody else has chosen. */
@Global()
@Module({ providers: [{ provide: Outgoing, inject: [ENVIRONMENT], useFactory: outgoing }], exports: [Outgoing] })
export class OutgoingModule {}

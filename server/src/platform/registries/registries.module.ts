import { Global, Module } from '@nestjs/common';
import { SubjectReaders } from '../../kernel/activity.js';
import { Beginnings } from '../../kernel/beginnings.js';

const registries = [SubjectReaders, Beginnings];

/** The places where later modules add to what earlier ones do. */
@Global()
@Module({ providers: registries, exports: registries })
export class RegistriesModule {}

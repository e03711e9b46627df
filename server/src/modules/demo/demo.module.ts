import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { LoadDemo } from './load-demo.js';

/**
 * Purpose: a demonstration that can be tried at once, with real facts and invented people.
 * Owns: the files in `data/demo`.
 */
@Module({ imports: [IdentityModule], providers: [LoadDemo] })
export class DemoModule {}

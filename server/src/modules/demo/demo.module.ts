import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { IdentityModule } from '../identity/index.js';
import { LoadDemoCooperation } from './load-demo-cooperation.js';
import { LoadDemoCycle } from './load-demo-cycle.js';
import { LoadDemo } from './load-demo.js';

/**
 * Purpose: a demonstration that can be tried at once, with real facts and invented people.
 * Owns: the files in `data/demo`.
 */
@Module({ imports: [CyclesModule, IdentityModule], providers: [LoadDemo, LoadDemoCooperation, LoadDemoCycle] })
export class DemoModule {}

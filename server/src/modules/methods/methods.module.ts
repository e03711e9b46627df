import { Module } from '@nestjs/common';
import { MethodChangedMeanwhileResolver, MethodsResolver } from './graphql/methods.resolver.js';
import { MethodsRepository } from './persistence/methods.repository.js';
import { MethodQueries } from './use-cases/method-queries.js';
import { ShippedMethods } from './use-cases/shipped-methods.js';
import { WriteMethods } from './use-cases/write-methods.js';

/**
 * Purpose: the Methodenkoffer, ways of taking people in and of looking at effects.
 * Owns: Method.
 * Invariants: each name stands there once; what is not used any more is retired and stays; everybody in the Planungskreis reads all of it.
 * Publishes: what a new Planungskreis begins with; the activities of `domain/method-activities.ts`.
 */
@Module({ providers: [MethodsRepository, MethodQueries, ShippedMethods, WriteMethods, MethodsResolver, MethodChangedMeanwhileResolver], exports: [MethodQueries] })
export class MethodsModule {}

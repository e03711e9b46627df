import { Module } from '@nestjs/common';
import { DeadLetters } from './dead-letters.js';
import { DeadLettersResolver } from './dead-letters.resolver.js';

/**
 * Purpose: keeping the program of a Planungskreis running.
 * Owns: nothing; it decides about what the platform gave up.
 * Invariants: shows codes and times, never what a job is about, because who runs a program need not read its contents.
 */
@Module({ providers: [DeadLetters, DeadLettersResolver] })
export class OperationsModule {}

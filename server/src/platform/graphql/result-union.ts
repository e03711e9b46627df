import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import type { Refusal } from '../../kernel/refusal.js';
import { InvalidInput, NotAllowed } from './refusals.js';

/**
 * The result of a verb: its success, its own refusals, and the two that any verb may give.
 * @param refusals the list that the use case declares, so that a refusal cannot be thrown and missing here
 */
export function resultUnion(name: string, success: Type, refusals: readonly Type<Refusal>[]): object {
  return createUnionType({ name, types: () => [success, ...refusals, InvalidInput, NotAllowed] as const }) as object;
}

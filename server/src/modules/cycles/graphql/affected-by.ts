import type { PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import type { Changed } from '../use-cases/affected.js';

const asSet: PipeTransform<readonly string[] | null | undefined, Changed | undefined> = { transform: (ids) => (ids ? new Set(ids) : undefined) };

/** For whoever shows a list already and has heard what changed: they read again only what may look different. */
export const AffectedBy = (): ParameterDecorator =>
  Args('affectedBy', { type: () => [ID], nullable: true, description: 'Ids of tasks and blocks that have changed: only what may look different since. Left out, it is all.' }, asSet);

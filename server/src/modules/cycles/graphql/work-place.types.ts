import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import type { WorkPlace } from '../persistence/work-places.repository.js';
import { Named, WorkReference } from './cycle-parts.types.js';

const WorkKindEnum = enumOf<WorkPlace['kind']>('WorkKind', ['BLOCK', 'TASK'], { BLOCK: 'A Baustein.', TASK: 'An Inhalt of a Baustein.' });

@ObjectType('WorkPlace', { description: 'A block or a task that something else is linked to, and where it stands.' })
export class WorkPlaceType extends WorkReference {
  @Field(() => Named, { description: 'The body of the block, where the template repeats it for each; else that of the cycle.' })
  body: Named;

  @Field(() => Int)
  cycleNumber: number;

  @Field(() => WorkKindEnum)
  kind: WorkPlace['kind'];
}

import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { DOCUMENT_LANGUAGES } from '../../../platform/documents/document-languages.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Named } from '../../cycles/index.js';
import { GoalCycle } from '../../goals/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import { ACTION_PLAN_STATES, type ActionPlanState } from '../domain/action-plan-lifecycle.js';

const ActionPlanStateEnum = enumOf('ActionPlanState', ACTION_PLAN_STATES, { DRAFT: 'It is written.', FROZEN: 'A version is frozen; it is taken up again for the next one.' });
export const DocumentLanguageEnum = enumOf('DocumentLanguage', DOCUMENT_LANGUAGES);

@ObjectType({ description: 'A Förderprogramm that is applied to with a Handlungskonzept.' })
class ActionPlanProgramme extends Named {
  @Field(() => String, { nullable: true, description: 'Until when an application must be there.' })
  deadline: Day | null;

  @Field({ description: 'What an application has to prove.' })
  requiredEvidence: string;
}

@ObjectType('ActionPlanVersion', { description: 'A Handlungskonzept as it was frozen.' })
export class ActionPlanVersionType {
  @Field(() => GraphQLISODateTime)
  frozenAt: Date;

  @Field()
  frozenBy: string;

  @Field(() => Int)
  versionNo: number;
}

@ObjectType('ActionPlan', { description: 'A Handlungskonzept of one social space.' })
export class ActionPlanType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whose it is.' })
  body: Named;

  @Field()
  cycle: GoalCycle;

  @Field(() => String, { nullable: true })
  endsOn: Day | null;

  @Field({ description: 'How what the programme asks for is proved.' })
  evidence: string;

  @Field()
  findingsText: string;

  @Field()
  goalsText: string;

  @Field()
  introduction: string;

  @Field(() => Int, { nullable: true })
  latestVersionNo: number | null;

  @Field()
  measuresText: string;

  @Field(() => Int, { description: 'Counts per cycle; shown as "H3".' })
  number: number;

  @Field()
  occasion: string;

  @Field(() => ActionPlanProgramme, { nullable: true })
  programme: ActionPlanProgramme | null;

  @Field({ description: 'By its name.' })
  socialSpace: string;

  @Field(() => String, { nullable: true })
  startsOn: Day | null;

  @Field(() => ActionPlanStateEnum)
  state: ActionPlanState;

  @Field()
  title: string;

  @Field(() => Int, { description: 'Counts whatever changes in it.' })
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

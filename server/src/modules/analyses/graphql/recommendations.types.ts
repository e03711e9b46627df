import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { Accountable, Named } from '../../cycles/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import { RecommendationStateEnum } from '../domain/analyses.refusals.js';
import { type Answer, ANSWERS, type RecommendationState } from '../domain/recommendation-lifecycle.js';
import { TakeRecommendationSteps } from '../use-cases/take-recommendation-steps.js';
import { WriteRecommendations } from '../use-cases/write-recommendations.js';
import { AnalysisPlaceType } from './findings.types.js';

export const AnswerEnum = enumOf('RecommendationAnswer', ANSWERS);
const FruitKindEnum = enumOf('RecommendationFruitKind', ['TASK', 'ACTION_ITEM', 'GOAL'] as const);

@ObjectType({ description: 'What comes of a recommendation.' })
export class RecommendationFruit {
  @Field(() => ID)
  id: string;

  @Field(() => FruitKindEnum)
  kind: 'TASK' | 'ACTION_ITEM' | 'GOAL';

  @Field({ description: 'As people name it: "B3.2 Daten vereinbaren", "A12 Zahlen liefern", "Z3 Zwei Treffs".' })
  name: string;
}

@ObjectType('RecommendationResponse', { description: 'An answer to a recommendation.' })
class RecommendationResponseType {
  @Field(() => AnswerEnum)
  answer: Answer;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field({ description: 'The name of whoever gave it.' })
  by: string;

  @Field()
  reason: string;

  @Field(() => String, { nullable: true, description: 'Until when it is put off.' })
  until: Day | null;
}

@ObjectType('Recommendation', { description: 'A Handlungsempfehlung to an organisation or a seat, which answers it.' })
export class RecommendationType extends AnalysisPlaceType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'An organisation or a seat.' })
  addressee: Accountable;

  @Field({ description: 'The organisation of the addressee.' })
  addresseeOrganization: Named;

  @Field(() => String, { nullable: true, description: 'The last day for an answer.' })
  answerDue: Day | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  issuedAt: Date | null;

  @Field(() => String, { nullable: true })
  lapseReason: string | null;

  @Field(() => Int, { description: 'Counts per cycle; shown as "E12".' })
  number: number;

  @Field(() => [RecommendationResponseType], { description: 'The latest last.' })
  responses: RecommendationResponseType[];

  @Field(() => RecommendationStateEnum)
  state: RecommendationState;

  @Field()
  text: string;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType()
export class RecommendationChanged {
  @Field(() => RecommendationType, { description: 'As it is now.' })
  readonly recommendation: RecommendationType;

  constructor(recommendation: RecommendationType) {
    this.recommendation = recommendation;
  }
}

export const DraftRecommendationResult = resultUnion('DraftRecommendationResult', RecommendationChanged, WriteRecommendations.refusalsOfDraft);
export const RecommendationStepResult = resultUnion('RecommendationStepResult', RecommendationChanged, TakeRecommendationSteps.refusals);

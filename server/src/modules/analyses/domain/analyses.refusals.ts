import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { RECOMMENDATION_STATES, type RecommendationState } from './recommendation-lifecycle.js';

export const RecommendationStateEnum = enumOf('RecommendationState', RECOMMENDATION_STATES);

@ObjectType({ description: 'Returned when somebody else has changed the finding since it was read; nothing was changed. The field shows it as it is now.' })
export class FindingChangedMeanwhile extends Refusal {
  readonly findingId: string;

  constructor(findingId: string) {
    super();
    this.findingId = findingId;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the recommendation since it was read; nothing was changed. The field shows it as it is now.' })
export class RecommendationChangedMeanwhile extends Refusal {
  readonly recommendationId: string;

  constructor(recommendationId: string) {
    super();
    this.recommendationId = recommendationId;
  }
}

@ObjectType({ description: 'Returned when this is not possible where the recommendation stands.' })
export class RecommendationStepNotPossible extends Refusal {
  @Field(() => RecommendationStateEnum)
  readonly state: RecommendationState;

  constructor(state: RecommendationState) {
    super();
    this.state = state;
  }
}

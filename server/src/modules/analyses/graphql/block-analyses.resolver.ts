import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { BuildingBlockType } from '../../cycles/index.js';
import { RecommendationStateEnum } from '../domain/analyses.refusals.js';
import type { FindingKind } from '../domain/finding-kinds.js';
import type { RecommendationState } from '../domain/recommendation-lifecycle.js';
import type { BlockAnalysisRow } from '../persistence/block-analyses.repository.js';
import { AnalysisQueries } from '../use-cases/analysis-queries.js';
import { FindingKindEnum } from './findings.types.js';

@ObjectType()
class FindingCount {
  @Field(() => Int)
  count: number;

  @Field(() => FindingKindEnum)
  kind: FindingKind;
}

@ObjectType()
class RecommendationCount {
  @Field(() => Int)
  count: number;

  @Field(() => RecommendationStateEnum)
  state: RecommendationState;
}

@ObjectType({ description: 'What a block of analyses has brought, in numbers: what may be read and was not removed.' })
class BlockAnalysis {
  @Field(() => [FindingCount], { description: 'Of the kinds of which there are any.' })
  findings: FindingCount[];

  @Field(() => [RecommendationCount], { description: 'In the states in which there are any.' })
  recommendations: RecommendationCount[];
}

@Resolver(() => BuildingBlockType)
export class BlockAnalysesResolver {
  private readonly analyses: Loader<string, BlockAnalysisRow>;

  constructor(queries: AnalysisQueries) {
    this.analyses = new Loader(async (ids, context) => new Map((await queries.ofBlocks((context as SignedInContext).actor, ids)).map((analysis) => [analysis.blockId, analysis])));
  }

  @ResolveField(() => BlockAnalysis, { nullable: true, description: 'Null for a block of another kind.' })
  @WithinAggregate('the repository counts only what the actor may read')
  async analysis(@Parent() { id }: BuildingBlockType, @Context() context: SignedInContext): Promise<BlockAnalysis | null> {
    return (await this.analyses.load(context, id)) ?? null;
  }
}

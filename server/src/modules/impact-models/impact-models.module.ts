import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/index.js';
import { ImpactModelChangedMeanwhileResolver, ImpactModelsResolver, ModelOfMeasureResolver } from './graphql/impact-models.resolver.js';
import { ImpactModelsRepository } from './persistence/impact-models.repository.js';
import { ImpactWorkRepository } from './persistence/impact-work.repository.js';
import { AnswerAssumptions } from './use-cases/answer-assumptions.js';
import { ImpactQueries } from './use-cases/impact-queries.js';
import { WriteImpactModels } from './use-cases/write-impact-models.js';

const persistence = [ImpactModelsRepository, ImpactWorkRepository];
const useCases = [AnswerAssumptions, ImpactQueries, WriteImpactModels];
const fields = [ImpactModelChangedMeanwhileResolver, ImpactModelsResolver, ModelOfMeasureResolver];

/**
 * Purpose: how a measure is meant to contribute to an effect, from what is put in to what changes, and what has to be true for that.
 * Owns: ImpactModel, ImpactNode, ImpactLink, ImpactAssumption.
 * Invariants: a link leads from a column to a later one; an outcome names its target group; what was answered of an assumption stays with its words; a
 * cycle closes only when it was said of each assumption behind its started measures whether it held, whoever writes.
 * Publishes: the activities of `domain/impact-chain.ts`.
 */
@Module({ imports: [MeasuresModule], providers: [...persistence, ...useCases, ...fields] })
export class ImpactModelsModule {}

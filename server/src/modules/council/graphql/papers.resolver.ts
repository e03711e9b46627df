import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { type ConsultationResult, isOpen, resultsOf } from '../domain/consultation-results.js';
import { PaperChangedMeanwhile } from '../domain/council.refusals.js';
import { type PaperWarning, warningsOf } from '../domain/paper-warnings.js';
import type { ConsultationRow, PaperRow } from '../persistence/paper-rows.js';
import { PaperQueries } from '../use-cases/paper-queries.js';
import { actionsOnPaper } from '../use-cases/paper-rights.js';
import { ConsultationResultEnum, PaperWarningEnum } from './council.enums.js';
import { ConsultationType, PaperType } from './papers.types.js';

@Resolver(() => PaperType)
export class PapersResolver {
  constructor(private readonly queries: PaperQueries) {}

  @Query(() => [PaperType], { description: 'The papers that may be read, the newest first.' })
  @Requires('paper.read')
  async papers(@Context() { actor }: SignedInContext): Promise<PaperRow[]> {
    return this.queries.list(actor);
  }

  @Query(() => [PaperType], { description: 'Those whose resolution I have still to carry out, in person, by my seat or for an organisation of mine; what is due first comes first.' })
  @Requires('paper.read')
  async myResolutions(@Context() { actor }: SignedInContext): Promise<PaperRow[]> {
    return this.queries.toCarryOut(actor);
  }

  @Query(() => PaperType, { nullable: true })
  @Requires('paper.read')
  async paper(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<PaperRow | undefined> {
    return this.queries.page(actor, id);
  }

  @ResolveField(() => [String], { description: 'What the actor may do with it, for the buttons: paper.write, consultation.record, consultation.correct, resolution.follow, condition.impose.' })
  @WithinAggregate('the own rights')
  actions(@Parent() { body }: PaperRow, @Context() { actor }: SignedInContext): string[] {
    return actionsOnPaper(actor, body.id);
  }

  @ResolveField(() => [PaperWarningEnum], { description: 'What somebody should think about.' })
  @WithinAggregate('follows from the paper')
  warnings(@Parent() { state, consultations }: PaperRow): PaperWarning[] {
    return warningsOf(state, consultations);
  }
}

@Resolver(() => ConsultationType)
export class ConsultationsResolver {
  @ResolveField(() => [ConsultationResultEnum], { description: 'What the body may come to; nothing once it has.' })
  @WithinAggregate('follows from the consultation')
  possibleResults(@Parent() { state, role, isAuthoritative }: ConsultationRow): readonly ConsultationResult[] {
    return isOpen(state) ? resultsOf(role, isAuthoritative) : [];
  }

  @ResolveField(() => [ConsultationResultEnum], { description: 'What the body may have come to instead; nothing before it has said anything, nor where the council\'s own system said so.' })
  @WithinAggregate('follows from the consultation')
  correctResults(@Parent() { state, role, isAuthoritative, isFound }: ConsultationRow): readonly ConsultationResult[] {
    return isOpen(state) || isFound ? [] : resultsOf(role, isAuthoritative);
  }
}

@Resolver(() => PaperChangedMeanwhile)
export class PaperChangedMeanwhileResolver {
  constructor(private readonly queries: PaperQueries) {}

  @ResolveField(() => PaperType)
  @WithinAggregate('whoever may change a paper may read it')
  async current(@Parent() { paperId }: PaperChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<PaperRow> {
    return this.queries.changed(actor, paperId);
  }
}

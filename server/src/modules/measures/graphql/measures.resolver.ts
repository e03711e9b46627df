import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { type Aktualitaet, AktualitaetEnum } from '../../cycles/index.js';
import { StatusUpdateType, type UpdateRow } from '../../goal-status/index.js';
import { GoalMandate, GoalQueries, GoalReference, type GoalRow, type MandateRow, Mandates } from '../../goals/index.js';
import { freshnessOf } from '../domain/measure-freshness.js';
import { MeasureChangedMeanwhile } from '../domain/measures.refusals.js';
import type { ProgrammeRow } from '../persistence/funding.repository.js';
import type { MeasurePlace } from '../persistence/measure-places.repository.js';
import type { MeasureRow, ReservationRow } from '../persistence/measure-rows.js';
import { FundingProgrammes } from '../use-cases/funding-programmes.js';
import { MeasurePlaces } from '../use-cases/measure-places.js';
import { MeasureQueries } from '../use-cases/measure-queries.js';
import { FundingReservationType } from './measure-parts.types.js';
import { FundingProgrammeType, MeasurePlaceType, MeasureType } from './measures.types.js';

const READABLE_ONLY = 'only what the actor may read is named';

@Resolver(() => MeasureType)
export class MeasuresResolver {
  private readonly goalOf: Loader<string, GoalRow>;
  private readonly updatesOf: Loader<string, UpdateRow[]>;

  constructor(
    private readonly queries: MeasureQueries,
    private readonly places: MeasurePlaces,
    private readonly programmes: FundingProgrammes,
    goals: GoalQueries,
  ) {
    this.goalOf = new Loader(async (ids, context) => new Map((await goals.byIds((context as SignedInContext).actor, ids)).map((goal) => [goal.id, goal])));
    this.updatesOf = new Loader(async (ids) => Map.groupBy(await queries.updatesOf(ids), ({ subjectId }) => subjectId));
  }

  @Query(() => [MeasureType], { description: 'The measures that may be read, of the latest cycle first.' })
  @Requires('measure.read')
  async measures(@Context() { actor }: SignedInContext): Promise<MeasureRow[]> {
    return this.queries.all(actor);
  }

  @Query(() => MeasureType, { nullable: true })
  @Requires('measure.read')
  async measure(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<MeasureRow | undefined> {
    return this.queries.measure(actor, id);
  }

  @Query(() => [MeasurePlaceType], { description: 'Where measures are written, the latest cycle first.' })
  @Requires('measure.write')
  async measurePlaces(@Context() { actor }: SignedInContext): Promise<MeasurePlace[]> {
    return this.places.all(actor);
  }

  @Query(() => [FundingProgrammeType], { description: 'The Förderprogramme of the Planungskreis, by their names.' })
  @Requires('measure.read')
  async fundingProgrammes(): Promise<ProgrammeRow[]> {
    return this.programmes.all();
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: measure.edit, .fund, .propose, .agree, .reject, .start, .pause, .resume, .complete, .continue, .end, .terminate, .decide, .report; status.answer, .ask.' })
  @WithinAggregate('the own rights')
  actions(@Parent() measure: MeasureRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.actionsOn(actor, measure);
  }

  @ResolveField(() => AktualitaetEnum, { nullable: true, description: 'Null where no Sachstand is expected.' })
  @WithinAggregate('follows from the measure')
  freshness(@Parent() measure: MeasureRow, @Context() { actor }: SignedInContext): Aktualitaet | null {
    return freshnessOf(measure, actor.today);
  }

  @ResolveField(() => [StatusUpdateType], { description: 'What was said of how it goes, the latest first.' })
  @WithinAggregate('whoever reads a measure reads how it goes')
  async updates(@Parent() measure: MeasureRow, @Context() context: SignedInContext): Promise<UpdateRow[]> {
    return this.queries.heard(context.actor, measure, (await this.updatesOf.load(context, measure.id)) ?? []);
  }

  @ResolveField(() => GoalReference, { nullable: true, description: 'The goal that it serves.' })
  @WithinAggregate(READABLE_ONLY)
  async goal(@Parent() { goalId }: MeasureRow, @Context() context: SignedInContext): Promise<GoalRow | undefined> {
    return goalId === null ? undefined : this.goalOf.load(context, goalId);
  }
}

@Resolver(() => FundingReservationType)
export class FundingReservationResolver {
  private readonly mandateOf: Loader<string, MandateRow>;

  constructor(mandates: Mandates) {
    this.mandateOf = new Loader((ids, context) => mandates.byIds((context as SignedInContext).actor, ids));
  }

  @ResolveField(() => GoalMandate, { nullable: true, description: 'The own resolution that took the place of the money.' })
  @WithinAggregate(READABLE_ONLY)
  async mandate(@Parent() { resolutionId }: ReservationRow, @Context() context: SignedInContext): Promise<MandateRow | undefined> {
    return resolutionId === null ? undefined : this.mandateOf.load(context, resolutionId);
  }
}

@Resolver(() => MeasureChangedMeanwhile)
export class MeasureChangedMeanwhileResolver {
  constructor(private readonly queries: MeasureQueries) {}

  @ResolveField(() => MeasureType, { nullable: true })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { measureId }: MeasureChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<MeasureRow | undefined> {
    return this.queries.measure(actor, measureId);
  }
}

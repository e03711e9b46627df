import { Context, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { type Aktualitaet, AktualitaetEnum, type BlockStand, BlockStandEnum, type Lage, LageEnum, Named } from '../../cycles/index.js';
import { freshnessOf } from '../domain/measure-freshness.js';
import type { Continuation, MeasureState } from '../domain/measure-lifecycle.js';
import { MEASURE_STANDS } from '../domain/measure-stand.js';
import type { MeasureStandingRow } from '../persistence/measure-standings.repository.js';
import { MeasureQueries } from '../use-cases/measure-queries.js';
import { ContinuationEnum, MeasureStateEnum } from './measure.enums.js';

@ObjectType('MeasureStanding', { description: 'Where a measure stands, for those who lead.' })
class MeasureStandingType {
  @Field(() => ID, { description: 'Of the measure.' })
  id: string;

  @Field(() => Named)
  body: Named;

  @Field(() => ContinuationEnum, { nullable: true, description: 'Whether it goes on when what others pay for it ends.' })
  continuation: Continuation | null;

  @Field()
  fieldOfAction: string;

  @Field(() => String, { nullable: true, description: 'The last day that others pay for; null where nobody does.' })
  fundingEndsOn: Day | null;

  @Field()
  isFunded: boolean;

  @Field(() => LageEnum, { nullable: true, description: 'Null before the first Sachstand.' })
  lage: Lage | null;

  @Field(() => String, { description: 'When the next Sachstand is due, where one is expected.' })
  nextDue: Day;

  @Field(() => Int)
  number: number;

  @Field(() => Int, { description: 'What was asked back and nobody has answered.' })
  openQuestions: number;

  @Field(() => Named, { nullable: true, description: 'The organisation or the seat that answers for it.' })
  owner: Named | null;

  @Field(() => Named, { nullable: true, description: 'The organisation, also where a seat answers for it.' })
  ownerOrganization: Named | null;

  @Field(() => String, { nullable: true, description: 'Until when it stands under a Vorbehalt about the money; null where it does not.' })
  reservedUntil: Day | null;

  @Field({ description: 'Why it does not go to plan.' })
  sentence: string;

  @Field(() => MeasureStateEnum)
  state: MeasureState;

  @Field()
  title: string;
}

@Resolver(() => MeasureStandingType)
export class MeasureStandingsResolver {
  constructor(private readonly queries: MeasureQueries) {}

  @Query(() => [MeasureStandingType], { description: 'Where all measures stand that may be read, of the latest cycle first; not those that were rejected.' })
  @Requires('leadership.read')
  async measureStandings(@Context() { actor }: SignedInContext): Promise<MeasureStandingRow[]> {
    return this.queries.standings(actor);
  }

  @ResolveField(() => AktualitaetEnum, { nullable: true, description: 'Null where no Sachstand is expected.' })
  @WithinAggregate('follows from the measure')
  freshness(@Parent() measure: MeasureStandingRow, @Context() { actor }: SignedInContext): Aktualitaet | null {
    return freshnessOf(measure, actor.today);
  }

  @ResolveField(() => BlockStandEnum)
  @WithinAggregate('follows from the measure')
  stand(@Parent() { state }: MeasureStandingRow): BlockStand {
    return MEASURE_STANDS[state];
  }
}

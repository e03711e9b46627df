import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { MeasuresModule } from '../measures/index.js';
import { MethodsModule } from '../methods/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { EvaluationChangesResolver } from './graphql/evaluation-changes.resolver.js';
import { EvaluationNewsResolver } from './graphql/evaluation-news.resolver.js';
import { EvaluationChangedMeanwhileResolver, EvaluationsResolver } from './graphql/evaluations.resolver.js';
import { EvaluationDates } from './jobs/evaluation-dates.js';
import { EvaluationNotices } from './jobs/evaluation-notices.js';
import { EvaluationThreadLinks } from './persistence/evaluation-thread-links.js';
import { EvaluationWorkRepository } from './persistence/evaluation-work.repository.js';
import { EvaluationsRepository } from './persistence/evaluations.repository.js';
import { IndicatorsRepository } from './persistence/indicators.repository.js';
import { ToldEvaluationsRepository } from './persistence/told-evaluations.repository.js';
import { ChosenMethods } from './use-cases/chosen-methods.js';
import { DiscussedEvaluations } from './use-cases/discussed-evaluations.js';
import { EvaluationLessons } from './use-cases/evaluation-lessons.js';
import { EvaluationQueries } from './use-cases/evaluation-queries.js';
import { FollowEvaluations } from './use-cases/follow-evaluations.js';
import { GuardStarts } from './use-cases/guard-starts.js';
import { Indicators } from './use-cases/indicators.js';
import { PlanEvaluations } from './use-cases/plan-evaluations.js';
import { RecordResults } from './use-cases/record-results.js';
import { TakeEvaluationSteps } from './use-cases/take-evaluation-steps.js';
import { WriteMethods } from './use-cases/write-methods.js';

const persistence = [EvaluationThreadLinks, EvaluationWorkRepository, EvaluationsRepository, IndicatorsRepository, ToldEvaluationsRepository];
const verbs = [ChosenMethods, FollowEvaluations, Indicators, PlanEvaluations, RecordResults, TakeEvaluationSteps, WriteMethods];
const forLater = [EvaluationLessons, EvaluationQueries];
const fields = [EvaluationChangedMeanwhileResolver, EvaluationChangesResolver, EvaluationNewsResolver, EvaluationsResolver];
const told = [DiscussedEvaluations, EvaluationDates, EvaluationNotices];

/**
 * Purpose: whether measures contributed to what they are for: the method in versions, what was before, what was found, and what is handed on.
 * Owns: Evaluation, EvaluationPlan, EvaluationValue, EvaluationFinding, Indicator.
 * Invariants: no measure starts before the method is fixed (rule 21), and what is fixed is never changed (22); an indicator that steers measures no
 * effect (23); what was found is a contribution beside others (28); results are read one evaluation at a time, so that nobody is ranked by them.
 * Publishes: the activities of `domain/evaluation-activities.ts`; tells when an evaluation is due; asks later modules how many lessons came of one.
 */
@Module({ imports: [CyclesModule, MeasuresModule, MethodsModule, OrganizationsModule], providers: [...persistence, ...verbs, ...forLater, ...fields, ...told, GuardStarts], exports: forLater })
export class EvaluationsModule {}

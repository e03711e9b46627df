import { Module } from '@nestjs/common';
import { ActionItemsModule } from '../action-items/index.js';
import { CyclesModule } from '../cycles/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ConsultationChangesResolver } from './graphql/consultations.resolver.js';
import { PaperChangesResolver } from './graphql/paper-changes.resolver.js';
import { PaperNewsResolver } from './graphql/paper-news.resolver.js';
import { ConsultationsResolver, PaperChangedMeanwhileResolver, PapersResolver } from './graphql/papers.resolver.js';
import { ResolutionsResolver } from './graphql/resolutions.resolver.js';
import { PaperNotices } from './jobs/paper-notices.js';
import { ResolutionDates } from './jobs/resolution-dates.js';
import { NumberedPapersRepository } from './persistence/numbered-papers.repository.js';
import { PaperThread } from './persistence/paper-thread.js';
import { PaperWorkRepository } from './persistence/paper-work.repository.js';
import { PapersRepository } from './persistence/papers.repository.js';
import { ToldPapersRepository } from './persistence/told-papers.repository.js';
import { ArrangeConsultations } from './use-cases/arrange-consultations.js';
import { AwaitBodiesBefore } from './use-cases/await-bodies-before.js';
import { CorrectConsultationResult } from './use-cases/correct-consultation-result.js';
import { CreatePaper } from './use-cases/create-paper.js';
import { DiscussedPapers } from './use-cases/discussed-papers.js';
import { EditPaper } from './use-cases/edit-paper.js';
import { FollowResolution } from './use-cases/follow-resolution.js';
import { FoundResults } from './use-cases/found-results.js';
import { ImposeCondition } from './use-cases/impose-condition.js';
import { MovePaper } from './use-cases/move-paper.js';
import { PaperQueries } from './use-cases/paper-queries.js';
import { PaperReferences } from './use-cases/paper-references.js';
import { PaperRights } from './use-cases/paper-rights.js';
import { PaperTies } from './use-cases/paper-ties.js';
import { RecordConsultationResult } from './use-cases/record-consultation-result.js';
import { ReplaceResolution } from './use-cases/replace-resolution.js';
import { ResolutionFollowers } from './use-cases/resolution-followers.js';

const persistence = [NumberedPapersRepository, PapersRepository, PaperWorkRepository, ToldPapersRepository];
const useCases = [ArrangeConsultations, AwaitBodiesBefore, CorrectConsultationResult, CreatePaper, DiscussedPapers, EditPaper, FollowResolution, FoundResults, ImposeCondition, MovePaper, PaperQueries, PaperReferences, PaperRights, PaperTies, RecordConsultationResult, ReplaceResolution, ResolutionFollowers];
const fields = [ConsultationChangesResolver, ConsultationsResolver, PaperChangedMeanwhileResolver, PaperChangesResolver, PaperNewsResolver, PapersResolver, ResolutionsResolver];

/**
 * Purpose: what is laid before the council, which bodies consult about it, and what was resolved.
 * Owns: Paper with its wordings, Consultation, Resolution with its conditions.
 * Invariants: a wording is never changed, only followed by another one; the body that decides comes last; what was noted or
 * rejected gives nobody a mandate; what was resolved stays as it is, and what was entered wrongly is corrected beside a copy of what it said; each condition is an Auftrag.
 * Publishes: the activities of `domain/council-activities.ts`; tells followers what was resolved, says whom that concerns, and until when a resolution is to be carried out.
 */
@Module({ imports: [ActionItemsModule, CyclesModule, OrganizationsModule], providers: [...persistence, ...useCases, ...fields, PaperNotices, PaperThread, ResolutionDates], exports: [FoundResults, PaperQueries, PaperRights, PaperTies, ResolutionFollowers] })
export class CouncilModule {}

import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { MyWorkDocument, MyWorkInDocument, type MyWorkQuery, type WaitingActionItemFragment, type WaitingContributionFragment, type WaitingMeasureFragment, type WaitingRecommendationFragment, type WaitingResolutionFragment, type WaitingStatusFragment, type WorkBlockFragment, type WorkFragment, type WorkItemFragment } from '../../gql/today/graphql';
import { replacedIn } from '../model/replaced';

export type WorkItem = WorkItemFragment;
export type WorkBlock = WorkBlockFragment;
export type WaitingActionItem = WaitingActionItemFragment;
export type WaitingContribution = WaitingContributionFragment;
export type WaitingMeasure = WaitingMeasureFragment;
export type WaitingRecommendation = WaitingRecommendationFragment;
export type WaitingResolution = WaitingResolutionFragment;
export type WaitingStatus = WaitingStatusFragment;
export type EndingAgreement = MyWorkQuery['endingAgreements'][number];
export type RestingCycle = WorkFragment['resting'][number];

/** What waits for the reader; null until it has come. */
@Injectable()
export class MyWorkStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<MyWorkQuery | null>(null);
  readonly work = computed(() => this.state()?.myWork ?? null);
  readonly actionItems = computed(() => this.state()?.myActionItems ?? null);
  readonly contributions = computed(() => this.state()?.contributions ?? []);
  readonly recommendations = computed(() => this.state()?.myRecommendations ?? []);
  readonly resolutions = computed(() => this.state()?.myResolutions ?? []);
  readonly dueStatus = computed(() => this.state()?.myDueStatus ?? []);
  readonly measures = computed(() => this.state()?.myMeasures ?? []);
  readonly endingAgreements = computed(() => this.state()?.endingAgreements ?? []);
  readonly cycles = computed(() => this.state()?.cycles.map(({ id }) => id) ?? []);

  /** @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(MyWorkDocument, {}, how);
    if (answer) this.state.set(answer);
    return !!answer;
  }

  /** Reads again what waits in these cycles, the Aufträge, the contributions, the recommendations and the resolutions. @returns whether it could be read */
  async catchUp(cycleIds: string[]): Promise<boolean> {
    const answer = await this.graphql.query(MyWorkInDocument, { cycleIds }, { isPatient: true });
    if (answer) this.state.update((shown) => shown && { ...shown, contributions: answer.contributions, myActionItems: answer.myActionItems, myDueStatus: answer.myDueStatus, myMeasures: answer.myMeasures, myRecommendations: answer.myRecommendations, myResolutions: answer.myResolutions, myWork: replacedIn(cycleIds, shown.myWork, answer.myWork) });
    return !!answer;
  }
}

import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import type { HistoryEntry } from '../../core/history/history-pages';
import type { Stand } from '../../core/vocabulary/words';
import { ActivityDocument } from '../../gql/core/graphql';
import { ChangeTaskStandDocument, type ChangeTaskStandMutation } from '../../gql/cycles/graphql';
import type { MovableTask } from './stand-choice';
import { type StandDraft, inputOf } from './stand-draft';

type StandAnswer = ChangeTaskStandMutation['changeTaskStand'];

/** Moves tasks, and finds out who was faster. */
@Injectable({ providedIn: 'root' })
export class StandChanges {
  private readonly graphql = inject(Graphql);

  /** @returns null when the server could not be asked */
  async make(tasks: readonly MovableTask[], draft: StandDraft & { readonly to: Stand }): Promise<StandAnswer | null> {
    return (await this.graphql.mutate(ChangeTaskStandDocument, { input: inputOf(tasks, draft) }))?.changeTaskStand ?? null;
  }

  /** What happened last to each task. */
  async lastEntries(taskIds: readonly string[]): Promise<HistoryEntry[]> {
    const answers = await Promise.all(taskIds.map((subjectId) => this.graphql.query(ActivityDocument, { subjectId, first: 1 })));
    return answers.flatMap((answer) => answer?.activity.nodes ?? []);
  }
}

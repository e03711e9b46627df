import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { type ImpactModelPartsFragment, ImpactModelOfMeasureDocument } from '../../gql/impact-models/graphql';

export type ImpactModel = ImpactModelPartsFragment;

/** The Wirkungsmodell of a measure while its section is open: undefined until it has come, null when there is no measure to read. */
@Injectable()
export class ImpactModelStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<ImpactModel>({
    ask: async ({ id }, how) => {
      const answer = await this.graphql.query(ImpactModelOfMeasureDocument, { id }, how);
      return answer && (answer.measure?.impactModel ?? null);
    },
    join: (_shown, model) => model,
  });
  readonly model = this.shown.value;
  readonly load = (measureId: string) => this.shown.load(measureId);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(model: ImpactModel): void {
    this.shown.update((shown) => (shown.id === model.id ? model : shown));
  }
}

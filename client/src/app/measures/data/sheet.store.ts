import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { EditMeasuresDocument, type EditMeasuresMutation, SheetMeasuresDocument, type SheetMeasuresQuery } from '../../gql/measures/graphql';
import type { SheetEdit } from '../model/sheet';
import { goalKey, type Known } from '../model/sheet-columns';

/** What is empty need not be said: many rows are to fit into one request. */
const said = (content: SheetEdit['content']): SheetEdit['content'] =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0))) as SheetEdit['content'];

/** The measures that a sheet may change, as they are; null until they have come. */
@Injectable()
export class SheetStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<SheetMeasuresQuery | null>(null);
  readonly measures = computed(() => this.state()?.measures ?? null);
  readonly known = computed<Known>(() => ({ goals: new Map((this.state()?.goals ?? []).map(({ id, cycle, number }) => [goalKey(cycle.id, number), id])) }));

  async load(): Promise<void> {
    const answer = await this.graphql.query(SheetMeasuresDocument, {});
    if (answer) this.state.set(answer);
  }

  /** Takes all of them, or none. */
  async take(edits: readonly SheetEdit[]): Promise<EditMeasuresMutation['answer'] | undefined> {
    const measures = edits.map(({ content, measure: { id: measureId, version } }) => ({ ...said(content), measureId, version }));
    return (await this.graphql.mutate(EditMeasuresDocument, { input: { measures } }))?.answer;
  }
}

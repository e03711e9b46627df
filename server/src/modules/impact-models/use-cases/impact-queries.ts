import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith } from '../../access/index.js';
import { type MeasureBelonging, MeasureQueries, type MeasureRow, measureScope } from '../../measures/index.js';
import { factsOfAnswer } from '../domain/answer-facts.js';
import { type ImpactModelRow, ImpactModelsRepository, type OpenAssumptionRow } from '../persistence/impact-models.repository.js';

/** A model with what the actor may do with it. */
export interface ShownModel extends ImpactModelRow {
  actions: string[];
}

/** What the pages read of Wirkungsmodelle: whoever reads a measure reads how it is meant to have its effect. */
@Injectable()
export class ImpactQueries {
  constructor(
    private readonly models: ImpactModelsRepository,
    private readonly measures: MeasureQueries,
  ) {}

  /** By measure, of those that may be read. */
  async of(measureIds: readonly string[]): Promise<Map<string, ImpactModelRow>> {
    return new Map((await this.models.of(measureIds)).map((model) => [model.id, model]));
  }

  /** The model of a measure that may be read, or undefined. */
  async model(actor: Actor, measureId: string): Promise<ShownModel | undefined> {
    const measure = await this.measures.measure(actor, measureId);
    const model = measure && (await this.of([measure.id])).get(measure.id);
    return measure && model && this.shown(actor, measure, model);
  }

  /** The model that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, measureId: string): Promise<ShownModel> {
    const model = await this.model(actor, measureId);
    if (!model) throw new Error(`Measure ${measureId} is gone.`);
    return model;
  }

  shown(actor: Actor, measure: MeasureRow, model: ImpactModelRow): ShownModel {
    const mayEdit = this.measures.actionsOn(actor, measure).includes('measure.edit') && !model.hasEnded;
    const mayAnswer = mayWith(actor, 'assumption.answer', factsOfAnswer(measure)) && !model.hasEnded;
    return { ...model, actions: [...(mayEdit ? ['impactModel.edit'] : []), ...(mayAnswer ? ['assumption.answer'] : [])] };
  }

  /** What nobody has said yet whether it held, of measures of a cycle that have started. */
  async open(actor: Actor, cycleId: string): Promise<OpenAssumptionRow[]> {
    return isId(cycleId) ? this.models.open(measureScope(actor), cycleId) : [];
  }

  /** Whether the actor answers for the assumptions of a measure. */
  mayAnswer(actor: Actor, measure: MeasureBelonging): boolean {
    return mayWith(actor, 'assumption.answer', factsOfAnswer(measure));
  }
}

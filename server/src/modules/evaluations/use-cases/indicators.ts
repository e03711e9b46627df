import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { IndicatorChangedMeanwhile, IndicatorInUse, IndicatorSteers } from '../domain/evaluations.refusals.js';
import type { IndicatorRow } from '../persistence/evaluation-rows.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';

interface IndicatorInput extends Omit<IndicatorRow, 'id' | 'version'> {
  indicatorId: string | null;
  /** Zero for a new one. */
  version: number;
}

/** Keeps what can be counted in the Planungskreis, with what it is for (rule 23). */
@Injectable()
export class Indicators {
  static readonly refusals = [NotFound, IndicatorChangedMeanwhile, IndicatorInUse, IndicatorSteers] as const;

  constructor(
    private readonly units: Units,
    private readonly indicators: IndicatorsRepository,
  ) {}

  all(): Promise<IndicatorRow[]> {
    return this.indicators.all();
  }

  /** @returns its id @throws Refused with NotFound, IndicatorChangedMeanwhile, IndicatorSteers where what steers is to prove something, IndicatorInUse where evaluations name it and it is to be for something else, or InvalidInput, also for a name that another one has */
  save(actor: Actor, { indicatorId, version, ...content }: IndicatorInput): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const id = indicatorId ?? newId();
      const before = indicatorId !== null && isId(indicatorId) ? await this.indicators.lock(indicatorId) : undefined;
      if (indicatorId !== null && !before) throw new Refused(new NotFound(indicatorId));
      if (before && before.version !== version) throw new Refused(new IndicatorChangedMeanwhile(id));
      if (before?.purpose === 'STEERING' && content.purpose !== 'STEERING') throw new Refused(new IndicatorSteers(id));
      if (before && before.purpose !== content.purpose && (await this.indicators.isInUse(id))) throw new Refused(new IndicatorInUse(id));
      if (await this.indicators.isNameTaken(content.name, id)) throw new Refused(new InvalidInput(new InputProblem('name', InputProblemCode.SAME_AS_BEFORE)));
      await (before ? this.indicators.update({ ...content, tenantId, id, version: version + 1 }) : this.indicators.add({ ...content, tenantId, id, version: 1 }));
      return id;
    });
  }
}

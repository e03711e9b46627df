import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { ProgrammeChangedMeanwhile } from '../domain/measures.refusals.js';
import { FundingRepository, type ProgrammeRow } from '../persistence/funding.repository.js';

interface ProgrammeInput extends Omit<ProgrammeRow, 'id' | 'version'> {
  programmeId: string | null;
  /** Zero for a new one. */
  version: number;
}

/** Keeps the Förderprogramme that measures of the Planungskreis may be paid from. */
@Injectable()
export class FundingProgrammes {
  static readonly refusals = [NotFound, ProgrammeChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly funding: FundingRepository,
  ) {}

  all(): Promise<ProgrammeRow[]> {
    return this.funding.programmes();
  }

  /** @returns its id @throws Refused with NotFound, ProgrammeChangedMeanwhile, or InvalidInput, also for a name that another one has */
  save(actor: Actor, { programmeId, version, ownSharePercent, ...content }: ProgrammeInput): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const id = programmeId ?? newId();
      const before = programmeId === null ? undefined : isId(programmeId) ? await this.funding.programme(programmeId) : undefined;
      if (programmeId !== null && !before) throw new Refused(new NotFound(programmeId));
      if (before && before.version !== version) throw new Refused(new ProgrammeChangedMeanwhile(id));
      if (isId(id) && (await this.funding.isNameTaken(content.name, id))) throw new Refused(new InvalidInput(new InputProblem('name', InputProblemCode.SAME_AS_BEFORE)));
      const columns = { ...content, tenantId, id, ownSharePercent: ownSharePercent === null ? null : String(ownSharePercent) };
      await (before ? this.funding.updateProgramme({ ...columns, version: version + 1 }) : this.funding.addProgramme(columns));
      return id;
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { OparlRunsRepository } from '../persistence/oparl-runs.repository.js';
import { OparlSourcesRepository } from '../persistence/oparl-sources.repository.js';
import { BeginImport } from './begin-import.js';

/** Says that an address is the council's own system: whoever keeps the accounts names it, and whoever plans takes its word. */
@Injectable()
export class ConfirmOparlSource {
  static readonly refusals = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly sources: OparlSourcesRepository,
    private readonly runs: OparlRunsRepository,
    private readonly beginning: BeginImport,
    private readonly clock: Clock,
  ) {}

  /** From now on clear results are recorded, at once by an import where none is on its way; a second time changes nothing. @throws Refused with NotFound or NotAllowed */
  confirm(actor: Actor, sourceId: string): Promise<void> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const source = isId(sourceId) ? await this.sources.lock(tenantId, sourceId) : null;
      if (!source || !mayWith(actor, 'oparl.read', ofBody(source.bodyId))) throw new Refused(new NotFound(sourceId));
      if (!mayWith(actor, 'oparl.confirm', ofBody(source.bodyId))) throw new Refused(new NotAllowed('oparl.confirm'));
      if (source.confirmedAt) return;
      await this.sources.confirm(source, actor.personId, this.clock.now());
      if (!(await this.runs.lockRunning(source))) await this.beginning.execute(source);
    });
  }
}

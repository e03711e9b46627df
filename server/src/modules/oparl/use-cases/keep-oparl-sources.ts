import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { OparlAddressRefused, OparlImportEnded, OparlImportRunning, OparlSourceTaken } from '../domain/oparl.refusals.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';
import { OparlRunsRepository } from '../persistence/oparl-runs.repository.js';
import { OparlSourcesRepository } from '../persistence/oparl-sources.repository.js';
import { BeginImport } from './begin-import.js';
import { OparlAddress } from './oparl-address.js';

/** Says from where papers are read, and has them read. */
@Injectable()
export class KeepOparlSources {
  static readonly refusalsOfAdd = [NotFound, OparlAddressRefused, OparlSourceTaken] as const;
  static readonly refusalsOfStart = [NotFound, OparlImportRunning] as const;
  static readonly refusalsOfCancel = [NotFound, OparlImportEnded] as const;
  static readonly refusalsOfRemove = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly sources: OparlSourcesRepository,
    private readonly runs: OparlRunsRepository,
    private readonly address: OparlAddress,
    private readonly beginning: BeginImport,
    private readonly clock: Clock,
  ) {}

  /** Reads what stands at the address at once, and begins the first import. @throws Refused with NotFound, NotAllowed, OparlAddressRefused or OparlSourceTaken */
  async add(actor: Actor, { bodyId, url }: { bodyId: string; url: string }): Promise<void> {
    const { tenantId } = actor;
    const ours = await this.units.run({ tenantId }, 'read', () => this.sources.bodyOf(bodyId));
    if (!ours) throw new Refused(new NotFound(bodyId));
    if (!mayWith(actor, 'oparl.manage', ofBody(bodyId))) throw new Refused(new NotAllowed('oparl.manage'));
    const body = await this.address.find(url, ours.ags);
    await this.units.run({ tenantId }, 'write', async () => {
      const source = { tenantId, id: newId(), bodyId, url: body.url, name: body.name, addedBy: actor.personId, addedAt: this.clock.now() };
      if (!(await this.sources.add(source))) throw new Refused(new OparlSourceTaken(bodyId));
      await this.beginning.execute({ ...source, syncedUntil: null, confirmedBy: null, confirmedAt: null });
    });
  }

  /** @throws Refused with NotFound, NotAllowed or OparlImportRunning */
  start(actor: Actor, sourceId: string): Promise<void> {
    return this.change(actor, sourceId, async (source) => {
      if (await this.runs.lockRunning(source)) throw new Refused(new OparlImportRunning(sourceId));
      await this.beginning.execute(source);
    });
  }

  /** What was imported stays; the next import goes on from the last complete one. @throws Refused with NotFound, NotAllowed or OparlImportEnded */
  cancel(actor: Actor, sourceId: string): Promise<void> {
    return this.change(actor, sourceId, async (source) => {
      const run = await this.runs.lockRunning(source);
      if (!run) throw new Refused(new OparlImportEnded(sourceId));
      await this.runs.change(run, { state: 'CANCELLED', endedAt: this.clock.now() });
    });
  }

  /** Also stops an import that is on its way. What was recorded in papers stays. @throws Refused with NotFound or NotAllowed */
  remove(actor: Actor, sourceId: string): Promise<void> {
    return this.change(actor, sourceId, (source) => this.sources.remove(source));
  }

  private change(actor: Actor, sourceId: string, work: (source: OparlSource) => Promise<void>): Promise<void> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const source = isId(sourceId) ? await this.sources.lock(tenantId, sourceId) : null;
      if (!source || !mayWith(actor, 'oparl.read', ofBody(source.bodyId))) throw new Refused(new NotFound(sourceId));
      if (!mayWith(actor, 'oparl.manage', ofBody(source.bodyId))) throw new Refused(new NotAllowed('oparl.manage'));
      await work(source);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { AGREEMENT_FIELDS, agreementSubject } from '../domain/agreement-activities.js';
import { AgreementChangedMeanwhile } from '../domain/agreements.refusals.js';
import { assertInOrder } from '../domain/period-rules.js';
import { PeriodNotPossible } from '../domain/register.refusals.js';
import { AgreementWorkRepository } from '../persistence/agreement-work.repository.js';
import type { AgreementFacts } from './add-agreement.js';
import { AgreementRights } from './agreement-rights.js';

interface Expected {
  agreementId: string;
  version: number;
}

/** A visibility that is left out stays as it is. */
export interface AgreementEdit extends Expected, AgreementFacts {
  visibility?: Visibility;
}

/** Changes what an agreement says, and ends it. What is as it was is no change, and no entry in the history. */
@Injectable()
export class EditAgreement {
  static readonly refusals = [NotFound, AgreementChangedMeanwhile, PeriodNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: AgreementRights,
    private readonly work: AgreementWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused with NotFound, NotAllowed (also to share), AgreementChangedMeanwhile or PeriodNotPossible */
  async edit(actor: Actor, { agreementId, version, ...input }: AgreementEdit): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const agreement = await this.rights.lock(actor, agreementId, version);
      const changes = { ...input, visibility: input.visibility ?? agreement.visibility };
      const fields = AGREEMENT_FIELDS.filter((field) => agreement[field] !== changes[field]);
      if (fields.length === 0) return agreementId;
      if (fields.includes('visibility')) this.rights.demand(actor, 'agreement.share', await this.work.partiesOf(agreementId));
      assertInOrder(changes.validFrom, changes.validUntil);
      await this.work.update(agreement, changes);
      await this.activity.record(actor, { kind: 'AGREEMENT_EDITED', subject: agreementSubject(agreementId), payload: { fields } });
      return agreementId;
    });
  }

  /** Its last day. @throws Refused with NotFound, NotAllowed, AgreementChangedMeanwhile or PeriodNotPossible */
  async end(actor: Actor, { agreementId, version, lastDay }: Expected & { lastDay: Day }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const agreement = await this.rights.lock(actor, agreementId, version);
      if (agreement.validUntil === lastDay) return agreementId;
      assertInOrder(agreement.validFrom, lastDay);
      await this.work.update(agreement, { validUntil: lastDay });
      await this.activity.record(actor, { kind: 'AGREEMENT_ENDED', subject: agreementSubject(agreementId), payload: { lastDay } });
      return agreementId;
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { AgreementChangedMeanwhile } from '../domain/agreements.refusals.js';
import type { CooperationAgreement } from '../domain/cooperation-agreement.entity.js';
import { AgreementWorkRepository, type PartyFacts } from '../persistence/agreement-work.repository.js';
import { AgreementsRepository } from '../persistence/agreements.repository.js';
import { organizationScope } from '../persistence/organization-scope.js';

const ACTIONS = ['agreement.edit', 'agreement.share'] as const;
type AgreementAction = (typeof ACTIONS)[number];

/** Whoever may do something as one of the parties may do it with the agreement. */
const mayAs = (actor: Actor, action: AgreementAction, parties: readonly PartyFacts[]): boolean =>
  parties.some(({ organizationId, bodyId }) => mayWith(actor, action, { ...ofBody(bodyId), accountableOrganizationIds: [organizationId] }));

/** What the actor may do with an agreement of these parties that may be read. */
export const actionsOnAgreement = (actor: Actor, parties: readonly PartyFacts[]): AgreementAction[] => ACTIONS.filter((action) => mayAs(actor, action, parties));

/** The second step of the rights, and the version, in the first line of every verb about an agreement. */
@Injectable()
export class AgreementRights {
  constructor(
    private readonly work: AgreementWorkRepository,
    private readonly agreements: AgreementsRepository,
  ) {}

  /**
   * Locks an agreement that the actor may change.
   * @param version the one that the actor saw; null where something is added
   * @param named what the actor named: the agreement, or a party of it
   * @throws Refused with NotFound for one that may not be read, NotAllowed, or AgreementChangedMeanwhile
   */
  async lock(actor: Actor, agreementId: string, version: number | null, named = agreementId): Promise<CooperationAgreement> {
    const agreement = isId(agreementId) ? await this.work.lock(actor.tenantId, agreementId) : null;
    const readable = await this.agreements.readable(organizationScope(actor, 'agreement.read'), agreement ? [agreementId] : []);
    if (!agreement || !readable.has(agreementId)) throw new Refused(new NotFound(named));
    this.demand(actor, 'agreement.edit', await this.work.partiesOf(agreementId));
    if (version !== null && version !== agreement.version) throw new Refused(new AgreementChangedMeanwhile(agreementId));
    return agreement;
  }

  /** @throws Refused with NotAllowed */
  demand(actor: Actor, action: AgreementAction, parties: readonly PartyFacts[]): void {
    if (!mayAs(actor, action, parties)) throw new Refused(new NotAllowed(action));
  }
}

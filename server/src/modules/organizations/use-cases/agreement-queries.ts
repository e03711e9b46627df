import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { AGREEMENT } from '../domain/agreement-activities.js';
import { type AgreementStanding, standingOf } from '../domain/agreement-standing.js';
import type { AgreementRow } from '../persistence/agreement-rows.js';
import { AgreementsRepository } from '../persistence/agreements.repository.js';
import { type OrganizationScope, organizationScope } from '../persistence/organization-scope.js';
import { actionsOnAgreement } from './agreement-rights.js';

/** An agreement with how it stands today and what the actor may do with it. */
export interface AgreementView extends AgreementRow, AgreementStanding {
  actions: string[];
}

const scopeOf = (actor: Actor): OrganizationScope => organizationScope(actor, 'agreement.read');

const viewFor =
  (actor: Actor) =>
  (row: AgreementRow): AgreementView => ({
    ...row,
    ...standingOf(row, actor.today),
    actions: actionsOnAgreement(actor, row.parties.map(({ organization }) => ({ organizationId: organization.id, bodyId: organization.body?.id ?? null }))),
  });

/** What the pages read of agreements; who may read one may read its history. */
@Injectable()
export class AgreementQueries implements OnModuleInit {
  constructor(
    private readonly agreements: AgreementsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: AGREEMENT, readable: (actor, ids) => this.agreements.readable(scopeOf(actor), ids) });
  }

  async list(actor: Actor, withEnded: boolean): Promise<AgreementView[]> {
    return (await this.agreements.list(scopeOf(actor), actor.today, withEnded)).map(viewFor(actor));
  }

  /** Those that end soon, for whoever decides what comes then. */
  async ending(actor: Actor): Promise<AgreementView[]> {
    return (await this.list(actor, false)).filter(({ state, actions }) => state === 'ENDS_SOON' && actions.includes('agreement.edit'));
  }

  async ofOrganization(actor: Actor, organizationId: string): Promise<AgreementView[]> {
    return (await this.agreements.ofParty(scopeOf(actor), actor.today, organizationId)).map(viewFor(actor));
  }

  /** @returns null for one that may not be read, also when that is so only since the verb that the actor has just done */
  async one(actor: Actor, id: string): Promise<AgreementView | null> {
    const row = isId(id) ? await this.agreements.byId(scopeOf(actor), id) : undefined;
    return row ? viewFor(actor)(row) : null;
  }
}

import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { SUBJECT } from '../../cycles/index.js';
import { RegisterQueries } from '../../organizations/index.js';
import type { Paper } from '../domain/paper.entity.js';
import { assertPossible } from './assert-possible.js';
import { PaperTies } from './paper-ties.js';

/** What a paper names must be there for the actor. */
@Injectable()
export class PaperReferences {
  constructor(
    private readonly register: RegisterQueries,
    private readonly readers: SubjectReaders,
    private readonly ties: PaperTies,
  ) {}

  /** @throws Refused with NotFound for an organisation that the actor may not read */
  async checkOrganization(actor: Actor, id: string): Promise<void> {
    if (!(await this.register.mayRead(actor, id))) throw new Refused(new NotFound(id));
  }

  /**
   * The body that a paper has once this organisation leads it; where that belongs to none, the one it has.
   * @throws Refused with NotFound for an organisation that the actor may not read, or PaperNotPossible where something of its body goes with the paper
   */
  async bodyUnder(actor: Actor, { id, bodyId: before }: Paper, leadOrganizationId: string): Promise<string> {
    const lead = await this.register.page(actor, leadOrganizationId);
    if (!lead) throw new Refused(new NotFound(leadOrganizationId));
    const bodyId = lead.body?.id ?? before;
    if (bodyId !== before) assertPossible((await this.ties.hold(id)) ? ['GOALS_OF_BODY'] : []);
    return bodyId;
  }

  /** @throws Refused with NotFound for a body that there is not */
  async checkBody(id: string): Promise<void> {
    if (!(await this.register.hasBody(id))) throw new Refused(new NotFound(id));
  }

  /** @throws Refused with NotFound for a cycle that the actor may not read */
  async checkCycle(actor: Actor, id: string | null): Promise<void> {
    if (id === null) return;
    const isReadable = isId(id) && (await this.readers.readable(actor, [{ kind: SUBJECT.CYCLE, id }])).has(id);
    if (!isReadable) throw new Refused(new NotFound(id));
  }
}

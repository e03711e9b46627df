import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { NEGOTIABLE, PaperQueries, type PaperRow, paperSubject } from '../../council/index.js';
import { StatementChangedMeanwhile, StatementNotPossible, type StatementProblemCode } from '../domain/council-reports.refusals.js';
import type { PartnerStatement } from '../domain/partner-statement.entity.js';
import { PartnerStatementsRepository } from '../persistence/partner-statements.repository.js';
import { type StatementAction, StatementRights } from './statement-rights.js';

export interface SeenStatement {
  paperId: string;
  organizationId: string;
  /** 0 while nothing was written. */
  version: number;
}

const refuse = (reason: StatementProblemCode): never => {
  throw new Refused(new StatementNotPossible(reason));
};

/** Keeps what a partner says of its own about a paper: a draft until it releases it, and nobody else's to edit. */
@Injectable()
export class WritePartnerStatement {
  static readonly refusals = [NotFound, StatementNotPossible, StatementChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: StatementRights,
    private readonly papers: PaperQueries,
    private readonly statements: PartnerStatementsRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused with NotFound, NotAllowed, StatementNotPossible or StatementChangedMeanwhile */
  write(actor: Actor, { text, ...seen }: SeenStatement & { text: string }): Promise<string> {
    return this.change(actor, 'partnerStatement.write', seen, (statement) => (statement.state === 'RELEASED' ? refuse('RELEASED') : { text }));
  }

  /** From then on whoever reads the paper reads it. @throws Refused as `write` */
  release(actor: Actor, seen: SeenStatement): Promise<string> {
    return this.change(actor, 'partnerStatement.release', seen, async ({ state, text, organizationId }, paper) => {
      if (state === 'RELEASED') refuse('RELEASED');
      if (text === '') refuse('NOTHING_WRITTEN');
      await this.activity.record(actor, { kind: 'STATEMENT_RELEASED', subject: paperSubject(paper), payload: { organizationId } });
      return { state: 'RELEASED', releasedOn: actor.today };
    });
  }

  /** What was frozen with it keeps it. @throws Refused as `write` */
  takeBack(actor: Actor, seen: SeenStatement): Promise<string> {
    return this.change(actor, 'partnerStatement.release', seen, async ({ state, organizationId }, paper) => {
      if (state === 'DRAFT') refuse('NOT_RELEASED');
      await this.activity.record(actor, { kind: 'STATEMENT_TAKEN_BACK', subject: paperSubject(paper), payload: { organizationId } });
      return { state: 'DRAFT', releasedOn: null };
    });
  }

  private change(actor: Actor, action: StatementAction, { paperId, organizationId, version }: SeenStatement, change: (statement: PartnerStatement, paper: PaperRow) => Partial<PartnerStatement> | Promise<Partial<PartnerStatement>>): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (isId(paperId)) await this.statements.lockPaper(paperId);
      const paper = await this.papers.page(actor, paperId);
      if (!paper) throw new Refused(new NotFound(paperId));
      await this.rights.demand(actor, action, organizationId);
      const statement = (await this.statements.find(tenantId, paperId, organizationId)) ?? { tenantId, paperId, organizationId, text: '', state: 'DRAFT', releasedOn: null, version: 0 };
      if (version !== statement.version) throw new Refused(new StatementChangedMeanwhile(statement.text));
      if (!NEGOTIABLE.includes(paper.state)) refuse('PAPER_CLOSED');
      await this.statements.save({ ...statement, ...(await change(statement, paper)), version: version + 1 });
      return paperId;
    });
  }
}

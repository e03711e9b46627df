import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { type MailLocale, Recipients } from '../../../kernel/mails.js';
import { Units } from '../../../platform/database/units.js';
import type { PlanContent } from '../domain/plan-content.js';
import { actionPlanScope } from '../persistence/action-plan-scope.js';
import { ActionPlansRepository } from '../persistence/action-plans.repository.js';
import { ActionPlanQueries } from './action-plan-queries.js';
import { ComposePlans } from './compose-plans.js';

/** What a file of a Handlungskonzept is drawn from. */
export interface ActionPlanFile {
  content: PlanContent;
  /** The number of the version, or null for the draft as the reader sees it. */
  versionNo: number | null;
  /** The day on which everything stood like this. */
  asOf: Day;
  language: MailLocale;
}

/** Hands out what is drawn: a frozen version, or the draft as far as its reader may read what it holds. */
@Injectable()
export class ActionPlanFiles {
  constructor(
    private readonly units: Units,
    private readonly queries: ActionPlanQueries,
    private readonly plans: ActionPlansRepository,
    private readonly composing: ComposePlans,
    private readonly recipients: Recipients,
  ) {}

  /** @param version its number, or `entwurf` @param language that of its reader where none is asked for @returns undefined where the actor has none to read */
  find(actor: Actor, planId: string, version: string, language: MailLocale | undefined): Promise<ActionPlanFile | undefined> {
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      const found = version === 'entwurf' ? await this.draft(actor, planId) : await this.frozen(actor, planId, Number(version));
      return found && { ...found, language: language ?? (await this.recipients.find(actor.personId))?.locale ?? 'de' };
    });
  }

  private async draft(actor: Actor, planId: string): Promise<Omit<ActionPlanFile, 'language'> | undefined> {
    const plan = await this.queries.plan(actor, planId);
    const view = plan?.state === 'DRAFT' ? (await this.composing.of(actor, [plan])).get(plan.id) : undefined;
    return view && { content: view.content, versionNo: view.versionNo, asOf: view.asOf };
  }

  private async frozen(actor: Actor, planId: string, versionNo: number): Promise<Omit<ActionPlanFile, 'language'> | undefined> {
    if (!Number.isInteger(versionNo) || versionNo < 1 || versionNo > 2_147_483_647) return undefined;
    const found = await this.plans.frozen(actionPlanScope(actor), planId, versionNo);
    return found && { content: found.content, versionNo, asOf: found.frozenOn };
  }
}

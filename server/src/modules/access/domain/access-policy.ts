import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Policy } from '../../../platform/auth/policy.js';
import { type Action, ACTIONS, grantOf } from './permissions.js';
import { rolesOf } from './roles.js';

/** Answers from `permissions.ts`; unknown means no. */
@Injectable()
export class AccessPolicy extends Policy {
  knows(action: string): action is Action {
    return (ACTIONS as string[]).includes(action);
  }

  mayAnywhere(actor: Actor, action: string): boolean {
    return this.knows(action) && [...rolesOf(actor)].some((role) => grantOf(action, role) !== undefined);
  }

  /** Everything the actor may do somewhere in the Planungskreis. */
  actionsOf(actor: Actor): Action[] {
    return ACTIONS.filter((action) => this.mayAnywhere(actor, action));
  }
}

import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 and $2 of every statement that reads reports: [everything, bodies]. */
export type ReportScope = [everything: boolean, bodyIds: string[]];

export function reportScope(actor: Actor): ReportScope {
  const { everything, bodyIds } = reachOf(actor, 'leadership.read');
  return [everything, bodyIds];
}

/** @returns the body whose view somebody has who leads; null for the view of the whole Planungskreis */
export function viewOf(actor: Actor): string | null {
  const [everything, [bodyId = null]] = reportScope(actor);
  return everything ? null : bodyId;
}

import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $3 of every statement that reads reports: [everything, bodies, whether somebody leads at all]. */
export type ReportScope = [everything: boolean, bodyIds: string[], leads: boolean];

export function reportScope(actor: Actor): ReportScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'leadership.read');
  return [everything, bodyIds, shared];
}

/** @returns the body whose view somebody has who leads; null for the view of the whole Planungskreis */
export function viewOf(actor: Actor): string | null {
  const [everything, [bodyId = null]] = reportScope(actor);
  return everything ? null : bodyId;
}

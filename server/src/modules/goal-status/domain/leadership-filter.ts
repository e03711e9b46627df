import type { ComparedGlance } from './changes.js';

export const LEADERSHIP_VIEWS = ['ALL', 'CHANGED', 'NOT_ON_TRACK', 'SILENT'] as const;
export type LeadershipView = (typeof LEADERSHIP_VIEWS)[number];

/** What those who lead want to look at; null and empty leave nothing out. */
export interface LeadershipFilter {
  bodyId: string | null;
  fieldOfAction: string | null;
  organizationId: string | null;
}

export const isWithin = ({ bodyId, fieldOfAction, organizationId }: LeadershipFilter, goal: ComparedGlance): boolean =>
  (bodyId === null || goal.body.id === bodyId) && (fieldOfAction === null || goal.fieldOfAction === fieldOfAction) && (organizationId === null || goal.ownerOrganization?.id === organizationId);

/** Of this goal nothing is heard, or nobody can say anything. */
export const isSilent = ({ orphaned, freshness, stand }: ComparedGlance): boolean => stand !== 'DONE' && (orphaned !== null || freshness === 'OVERDUE' || freshness === 'NEVER');

const SEEN: Readonly<Record<LeadershipView, (goal: ComparedGlance) => boolean>> = {
  ALL: () => true,
  CHANGED: ({ change }) => change !== null && change.kind !== 'UNCHANGED',
  NOT_ON_TRACK: ({ lage }) => lage === 'WATCH' || lage === 'AT_RISK',
  SILENT: isSilent,
};

export const isSeen = (view: LeadershipView, goal: ComparedGlance): boolean => SEEN[view](goal);

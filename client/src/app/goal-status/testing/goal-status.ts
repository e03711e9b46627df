import type { GoalStatus } from '../data/goal-status.store';
import type { StatusUpdate } from '../data/status-talk';

export const update = (id: string, parts: Partial<StatusUpdate> = {}): StatusUpdate =>
  ({
    __typename: 'StatusUpdate', id, lage: 'ON_TRACK', happened: 'Der erste Treff ist offen.', need: '', value: null, by: 'Claudia Nowak', at: '2026-11-01T10:00:00Z', acknowledgements: [], questions: [], ...parts,
  }) as StatusUpdate;

export const goalStatus = (parts: Partial<GoalStatus> = {}): GoalStatus =>
  ({
    __typename: 'GoalStatus', id: 'z1', actions: [], lage: 'ON_TRACK', freshness: 'FRESH', nextDue: '2027-02-01', openQuestions: 0, rhythm: 'QUARTERLY', targetValue: null, unit: '', updates: [update('u1')], ...parts,
  }) as GoalStatus;

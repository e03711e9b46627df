import { byBody, overviewOf } from '../domain/overview.js';
import { compared, type Mark } from '../domain/changes.js';
import type { ReportedGoal } from '../domain/report-content.js';
import type { StandingDetails } from '../domain/standing-details.js';
import type { ReportView } from '../use-cases/report-queries.js';

/** What a report keeps beside where a goal stands; `changes` says what is different. */
export const standingDetails = (changes: Partial<StandingDetails> = {}): StandingDetails => ({
  criterion: 'Zwei Treffs haben nach 18 Uhr offen.', due: { date: '2027-01-01', precision: 'YEAR' }, indicator: 'Treffs am Abend', baselineValue: 0, baselineDate: { date: '2025-01-01', precision: 'YEAR' },
  happened: 'Der Raum fehlt noch.', need: 'Einen Raum.', questions: [], mandate: null, onItsWay: null, ...changes,
});

/** An operational goal that is to be watched; `changes` says what is different. */
export const reportedGoal = (changes: Partial<ReportedGoal> = {}): ReportedGoal => ({
  id: 'g1', version: 3, number: 4, title: 'Zwei Treffs am Abend', level: 'OPERATIONAL', parentId: null, state: 'HARMONISED', stand: 'RUNNING', body: { id: 'b', name: 'Wermelskirchen' }, fieldOfAction: '',
  owner: { id: 's', name: 'Leitung Jugend' }, ownerOrganization: { id: 'o', name: 'Fachbereich Jugend' }, orphaned: null, updateId: 'u', updatedAt: '2026-11-13T10:00:00Z', lage: 'WATCH', sentence: 'Der Raum fehlt noch.', trend: 'WORSE',
  freshness: 'FRESH', nextDue: '2027-02-13', value: 1.5, targetValue: 2, unit: 'Treffs', openQuestions: 0, details: standingDetails(), ...changes,
});

/** Report 2 of the whole Planungskreis. @param before what report 1 kept, where there is one to compare with */
export function reportView(goals: ReportedGoal[] = [reportedGoal()], before?: Mark[], changes: Partial<ReportView> = {}): ReportView {
  const comparedWith = before ? { id: 'r1', number: 1, until: '2026-08-17', goals: new Map(before.map((mark) => [mark.id, mark])) } : null;
  const beside = compared(goals, comparedWith ?? undefined);
  return {
    id: 'r2', tenantName: 'Rheinisch-Bergischer Kreis', number: 2, body: null, visibility: 'INTERNAL', from: '2026-08-18', until: '2026-11-22', by: 'Uwe Hartmann', at: new Date('2026-11-22T23:30:00Z'),
    goals: beside, details: [], decisions: [], overview: overviewOf(beside), bodies: byBody(beside), comparedWith, ...changes,
  };
}

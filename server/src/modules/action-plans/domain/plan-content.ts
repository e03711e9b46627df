import { createHash } from 'node:crypto';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { FindingRow } from '../../analyses/index.js';
import type { GoalLevel } from '../../goals/index.js';
import type { MeasureRow } from '../../measures/index.js';

/** A Förderprogramm as it stood. */
export interface PlanProgramme {
  id: string;
  name: string;
  funder: string;
  deadline: Day | null;
  requiredEvidence: string;
  ownSharePercent: number | null;
}

export interface PlanEvidence {
  kind: FindingRow['evidence'][number]['kind'];
  statement: string;
  figure: string;
  source: string;
  dataDate: PartialDate | null;
}

export interface PlanFinding {
  id: string;
  number: number;
  kind: FindingRow['kind'];
  title: string;
  text: string;
  targetGroup: string;
  evidence: PlanEvidence[];
}

export interface PlanGoal {
  id: string;
  number: number;
  title: string;
  text: string;
  level: GoalLevel | null;
  criterion: string;
  indicator: string;
  unit: string;
  baselineValue: number | null;
  baselineDate: PartialDate | null;
  targetValue: number | null;
  due: PartialDate | null;
}

export interface PlanMeasure extends Pick<MeasureRow, 'id' | 'number' | 'title' | 'text' | 'kind' | 'starts' | 'ends' | 'targetGroups'> {
  /** The goal that it serves, if that is in the Handlungskonzept too. */
  goalNumber: number | null;
  /** An organisation or a seat; never the name of a person. */
  owner: string;
  partners: string[];
  steps: { title: string; due: PartialDate | null; isDone: boolean; isMilestone: boolean }[];
  resources: { kind: MeasureRow['resources'][number]['kind']; amount: number; unit: string; note: string; year: number | null }[];
  applications: { programme: string; state: MeasureRow['applications'][number]['state']; amountCents: number; ownShareCents: number; endsOn: Day | null }[];
  /** Vorbehalte that are open. */
  reservations: { reason: string; expiresOn: Day; grantedBy: string }[];
}

/** Everything that a Handlungskonzept says, as it stood on a day. */
export interface PlanContent {
  number: number;
  title: string;
  socialSpace: string;
  bodyName: string;
  startsOn: Day | null;
  endsOn: Day | null;
  programme: PlanProgramme | null;
  occasion: string;
  evidence: string;
  introduction: string;
  findingsText: string;
  findings: PlanFinding[];
  goalsText: string;
  goals: PlanGoal[];
  measuresText: string;
  measures: PlanMeasure[];
}

/** Tells two contents apart, so that nothing is frozen that nobody has seen. */
export const fingerprintOf = (content: PlanContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** What a measure costs, in cents: own money, and what is applied for with the own share beside it; null where nothing is said. */
export function costsOf({ resources, applications }: Pick<PlanMeasure, 'resources' | 'applications'>): { own: number; applied: number; approved: number } | null {
  const money = resources.filter(({ kind }) => kind === 'MONEY');
  const live = applications.filter(({ state }) => state !== 'REJECTED');
  if (money.length + live.length === 0) return null;
  const sum = (cents: readonly number[]): number => cents.reduce((total, each) => total + each, 0);
  const granted = (isApproved: boolean): number => sum(live.filter(({ state }) => (state === 'APPROVED') === isApproved).map(({ amountCents }) => amountCents));
  return { own: sum(money.map(({ amount }) => Math.round(amount * 100))) + sum(live.map(({ ownShareCents }) => ownShareCents)), applied: granted(false), approved: granted(true) };
}

import { type Planned, lastDay, plannedDate } from '../../core/vocabulary/planned-date';
import { periodText } from '../../core/vocabulary/period';
import { sectorPlanAddress } from '../../core/vocabulary/references';
import { sectorLabels } from '../../core/vocabulary/sectors';
import type { NameLink } from '../../core/vocabulary/sentence';
import type { Plan } from '../data/plans.store';
import { contentLink } from './content';

export interface PlanRow {
  readonly id: string;
  readonly plan: Plan;
  readonly address: string;
  readonly title: string;
  readonly sector: string;
  readonly body: string;
  readonly organization: string;
  readonly term: string;
  readonly hasEnded: boolean;
  /** "2. Quartal 2027"; empty where it is not known. */
  readonly nextDue: string;
  readonly isOverdue: boolean;
  readonly data: readonly string[];
  readonly contents: readonly NameLink[];
}

/** Whether an update should have been there; a plan that has ended gets none. */
export const isOverdue = (nextDue: Planned | null | undefined, today: string): boolean => !!nextDue && lastDay(nextDue) < today;

export const hasEnded = ({ validUntil }: Pick<Plan, 'validUntil'>, today: string): boolean => !!validUntil && validUntil < today;

export function planRow(plan: Plan, today: string, locale: string): PlanRow {
  const { id, title, sector, body, organization, validFrom, validUntil, nextDue, data, contents } = plan;
  const isOver = hasEnded(plan, today);
  return {
    id,
    plan,
    address: sectorPlanAddress(id),
    title,
    sector: sectorLabels[sector],
    body: body.name,
    organization: organization.name,
    term: periodText({ from: validFrom, until: validUntil }, locale, today),
    hasEnded: isOver,
    nextDue: nextDue ? plannedDate(nextDue, locale) : '',
    isOverdue: !isOver && isOverdue(nextDue, today),
    data: data.map(({ name }) => name),
    contents: contents.map(contentLink),
  };
}

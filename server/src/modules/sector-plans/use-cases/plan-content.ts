import type { Day } from '../../../kernel/clock.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { PLAN_FIELDS, type PlanField } from '../domain/sector-plan-activities.js';
import type { SectorPlan } from '../domain/sector-plan.entity.js';
import type { Sector } from '../domain/sectors.js';
import type { PlanOwner } from './sector-plan-rights.js';

/** What a Fachplanung says of itself. */
export interface PlanContent extends PlanOwner {
  sector: Sector;
  title: string;
  legalBasis: string;
  validFrom: Day | null;
  validUntil: Day | null;
  rhythmMonths: number | null;
  /** 2024-11-05, 2024-11, 2024-Q4 or 2024. */
  nextDue: string | null;
  note: string;
  visibility: Visibility;
}

type Columns = Pick<SectorPlan, PlanField | 'nextDuePrecision'>;

/** A date as it was written, as the two columns that hold it. */
export function columnsOfDate(written: string | null): [date: Day | null, precision: SectorPlan['nextDuePrecision']] {
  const { date = null, precision = null } = (written !== null && parsePartialDate(written)) || {};
  return [date, precision];
}

/** The columns that the content fills. */
export function columnsOf({ sector, title, organizationId, bodyId, legalBasis, validFrom, validUntil, rhythmMonths, note, visibility, ...content }: PlanContent): Columns {
  const [nextDue, nextDuePrecision] = columnsOfDate(content.nextDue);
  return { sector, title, organizationId, bodyId, legalBasis, validFrom, validUntil, rhythmMonths, nextDue, nextDuePrecision, note, visibility };
}

/** @returns what would change; a month instead of its first day is another date */
export const changedFields = (plan: SectorPlan, columns: Columns): PlanField[] =>
  PLAN_FIELDS.filter((field) => plan[field] !== columns[field] || (field === 'nextDue' && plan.nextDuePrecision !== columns.nextDuePrecision));

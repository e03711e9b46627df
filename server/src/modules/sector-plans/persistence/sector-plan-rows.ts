import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Sector } from '../domain/sectors.js';

interface NamedRow {
  id: string;
  name: string;
}

export interface PlanDataRow {
  id: string;
  name: string;
  source: string;
  dataDate: PartialDate | null;
  space: string;
}

/** A Fachplanung as the list and its page show it. */
export interface SectorPlanRow {
  id: string;
  sector: Sector;
  title: string;
  organization: NamedRow;
  body: NamedRow;
  legalBasis: string;
  validFrom: Day | null;
  validUntil: Day | null;
  rhythmMonths: number | null;
  nextDue: PartialDate | null;
  note: string;
  visibility: Visibility;
  version: number;
  data: PlanDataRow[];
  /** The blocks and tasks that it is linked to, also such as may not be read. */
  contentIds: string[];
}

import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { PaperRow } from '../../council/index.js';
import type { Stand } from '../../cycles/index.js';
import type { GoalRow } from '../../goals/index.js';

/** One of the Inhalte of a Baustein, with its Umsetzungsstand. */
export interface ReportRow {
  id: string;
  version: number;
  key: string;
  title: string;
  /** Below which content it stands. */
  parentKey: string | null;
  isOptional: boolean;
  /** Null where it stands at what its parts stand at. */
  stand: Stand | null;
  note: string;
  due: PartialDate | null;
  completedOn: Day | null;
  completedPrecision: 'ON' | 'BEFORE' | null;
}

/** A row of the table that a Sachstandsvorlage is about. */
export interface ReportBlock {
  id: string;
  version: number;
  key: string;
  title: string;
  /** Where the Baustein exists once per body. */
  bodyName: string | null;
  /** The Inhalte as the Vorlage of the process names them. */
  rows: ReportRow[];
  /** What the cycle has taken up besides. */
  further: ReportRow[];
}

export interface ReportGoal extends Pick<GoalRow, 'id' | 'version' | 'number' | 'level' | 'title' | 'state' | 'due'> {
  bodyName: string;
}

/** What is different in one place since the last paper; null where there was or is nothing. */
export interface StandChange {
  key: string;
  title: string;
  before: Stand | null;
  now: Stand | null;
}

export interface GoalChange {
  number: number;
  title: string;
  before: GoalRow['state'] | null;
  now: GoalRow['state'] | null;
}

export interface ReportChanges {
  /** The paper with which it is compared. */
  sinceReference: string;
  sinceTitle: string;
  sinceDay: Day;
  stands: StandChange[];
  goals: GoalChange[];
}

/** What a partner says of its own, once it has released it. */
export interface ReleasedStatement {
  organizationId: string;
  organizationName: string;
  text: string;
  releasedOn: Day;
}

/** An object that something in the paper was taken from, as it was then. */
export interface ReportSource {
  kind: 'PAPER' | 'CYCLE' | 'BLOCK' | 'TASK' | 'GOAL';
  id: string;
  version: number;
}

type FrozenPaper = Pick<PaperRow, 'id' | 'version' | 'reference' | 'title' | 'paperDate' | 'isPublic' | 'statement' | 'legalBasis' | 'financeKind' | 'financeAmountCents' | 'financeNote' | 'climate'>;
type FrozenConsultation = Pick<PaperRow['consultations'][number], 'plannedOn' | 'role' | 'isAuthoritative'>;

/** What a Sachstandsvorlage says: names and words as they are at that moment, and nothing that is internal. */
export interface ReportContent {
  asOf: Day;
  paper: FrozenPaper & { bodyName: string; leadOrganizationName: string; wording: string; consultations: (FrozenConsultation & { organizationName: string })[] };
  cycle: { id: string; version: number; number: number; bodyName: string; template: string; source: string };
  blocks: ReportBlock[];
  goals: ReportGoal[];
  /** Null where there is no paper before it. */
  changes: ReportChanges | null;
  statements: ReleasedStatement[];
  sources: ReportSource[];
}

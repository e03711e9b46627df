import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { ResolutionResult } from '../../council/index.js';

/** What somebody said at a moment, as ISO text, without their name. */
export interface SaidOnce {
  text: string;
  at: string;
}

/** What was asked back about a Sachstand, with its answers; the first one first. */
export interface AskedBack extends SaidOnce {
  answers: SaidOnce[];
}

/** A paper as a council knows it. */
interface NamedPaper {
  paperId: string;
  reference: string;
  title: string;
  /** Which council decides, or has decided. */
  organization: string;
}

/** What a council has resolved about a goal. */
export interface GoalMandate extends NamedPaper {
  resolutionId: string;
  result: ResolutionResult;
  decidedOn: Day;
}

/** The paper with which a goal goes to a council. */
export interface GoalOnItsWay extends NamedPaper {
  /** When the council meets about it; null while no day is known. */
  plannedOn: Day | null;
}

/** What a report keeps of a goal beside where it stands, without a name of a person. Reports that were frozen before it was kept have none. */
export interface StandingDetails {
  criterion: string;
  due: PartialDate | null;
  indicator: string;
  baselineValue: number | null;
  baselineDate: PartialDate | null;
  /** What the Sachstand says, also where it goes to plan. */
  happened: string;
  need: string;
  /** Empty where not everybody who reads the report may hear them. */
  questions: AskedBack[];
  mandate: GoalMandate | null;
  onItsWay: GoalOnItsWay | null;
}

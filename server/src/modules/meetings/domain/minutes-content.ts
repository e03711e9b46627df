import type { Day } from '../../../kernel/clock.js';
import type { ClockTime } from '../../../kernel/local-time.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { AttendanceState } from './attendance.entity.js';
import type { OutcomeKind } from './outcome.entity.js';
import type { WorldCafeShape } from './world-cafe-rules.js';

/** An outcome as it stands in the minutes. */
export interface MinutesOutcome {
  kind: OutcomeKind;
  wording: string;
  votesFor: number | null;
  votesAgainst: number | null;
  abstained: number | null;
  recommendedTo: string | null;
  assignment: { number: number; addressee: string; due: PartialDate; reportTo: string | null } | null;
}

export interface MinutesItem {
  id: string;
  position: number;
  title: string;
  begins: ClockTime | null;
  text: string;
  outcomes: MinutesOutcome[];
  /** Where it was the topic of a World-Café. */
  table?: { number: number; host: string | null };
}

/** What the minutes of a meeting hold: names as they were then, and nothing that is internal. */
export interface MinutesContent {
  organization: string;
  number: number;
  title: string;
  date: Day;
  /** When it began and ended. */
  startTime: ClockTime;
  endTime: ClockTime;
  place: string;
  people: { name: string; functions: string[]; isGuest: boolean; attendance: AttendanceState | null; deputy: string | null }[];
  items: MinutesItem[];
  worldCafe?: WorldCafeShape;
}

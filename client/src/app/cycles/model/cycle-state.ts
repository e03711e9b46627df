import { type CycleState, cycleStateWords } from '../../core/vocabulary/words';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';

export interface CycleStateWord {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: Tone;
}

const said = (state: CycleState, icon: IconName, tone: Tone = 'quiet'): CycleStateWord => ({ word: cycleStateWords[state], icon, tone });

export const cycleStates: Readonly<Record<CycleState, CycleStateWord>> = {
  DRAFT: said('DRAFT', 'open'),
  SETUP: said('SETUP', 'running', 'progress'),
  REGULAR: said('REGULAR', 'running', 'progress'),
  EVALUATING: said('EVALUATING', 'running', 'progress'),
  SUSPENDED: said('SUSPENDED', 'suspended'),
  CLOSED: said('CLOSED', 'done', 'progress'),
  ABANDONED: said('ABANDONED', 'dropped'),
};

/** Whether work goes on in it. */
export const isRunning = (state: CycleState): boolean => state === 'SETUP' || state === 'REGULAR' || state === 'EVALUATING';

const next: Partial<Record<CycleState, string>> = {
  DRAFT: $localize`:@@cycle.state.draft:Der Zyklus ist noch nicht gestartet.`,
  SETUP: $localize`:@@cycle.state.setup:Der Kreislauf beginnt, wenn alle Bausteine des Aufbaus angenommen sind.`,
  EVALUATING: $localize`:@@cycle.state.evaluating:Alle Maßnahmen sind angenommen.`,
};

/** The sentence beside the state: the reason that somebody gave, or what comes next. */
export const stateSentence = (state: CycleState, reason: string | null | undefined): string => reason ?? next[state] ?? '';

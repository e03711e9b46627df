import type { ClockTime } from '../../../kernel/local-time.js';
import { minutesOfWorldCafe, type WorldCafeShape } from '../domain/world-cafe-rules.js';
import type { Stage } from '../domain/world-cafe-times.js';
import type { WorldCafeRow } from '../persistence/world-cafes.repository.js';

/** A World-Café as it stands. */
export interface WorldCafePage extends WorldCafeShape, Pick<WorldCafeRow, 'round' | 'topics' | 'version'> {
  /** How long the whole takes. */
  minutes: number;
  isWrappingUp: boolean;
  stages: (Omit<Stage, 'begins' | 'ends'> & { begins: ClockTime | null; ends: ClockTime | null })[];
}

export function worldCafePageOf({ beganAt: _beganAt, roundBeganAt: _roundBeganAt, earlierRoundsBeganAt: _earlierRoundsBeganAt, wrapUpBeganAt, ...cafe }: WorldCafeRow, stages: readonly Stage[], clock: (instant: Date | null) => ClockTime | null): WorldCafePage {
  return { ...cafe, minutes: minutesOfWorldCafe(cafe), isWrappingUp: wrapUpBeganAt !== null, stages: stages.map((stage) => ({ ...stage, begins: clock(stage.begins), ends: clock(stage.ends) })) };
}

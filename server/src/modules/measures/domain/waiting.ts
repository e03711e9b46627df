/** What of a measure waits for somebody. */
export const WAITING_REASONS = ['QUESTION', 'STATUS_DUE', 'STEP_DUE', 'RESERVATION_EXPIRING', 'CONTINUATION'] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** Who sees to it: whoever answers for the measure, whoever finds the money, or whoever decides what stays. */
export const SEEN_TO_BY: Readonly<Record<WaitingReason, 'status.give' | 'measure.fund' | 'measure.decide'>> = {
  QUESTION: 'status.give',
  STATUS_DUE: 'status.give',
  STEP_DUE: 'status.give',
  RESERVATION_EXPIRING: 'measure.fund',
  CONTINUATION: 'measure.decide',
};

import { z } from 'zod';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { VISIBILITIES } from '../../kernel/visibility.js';
import { ALIGNMENT_KINDS, JUDGEMENTS } from '../goal-reviews/index.js';
import { LAGEN } from '../cycles/index.js';
import { GOAL_LEVELS } from '../goals/index.js';

const due = z.string().transform((written, context) => {
  const read = parsePartialDate(written);
  if (read) return read;
  context.addIssue({ code: 'custom', message: `"${written}" is no date` });
  return z.NEVER;
});

/** A Sachstand as it was given, so many days before the example is loaded. */
const status = z.object({
  by: z.email(),
  daysAgo: z.number().int().min(0),
  lage: z.enum(LAGEN),
  happened: z.string().max(2000).default(''),
  need: z.string().max(2000).default(''),
  value: z.number().optional(),
});

const goal = z.object({
  key: z.string(),
  level: z.enum(GOAL_LEVELS),
  by: z.email(),
  daysAgo: z.number().int().min(0),
  /** By its official key; the body of the cycle where none is named. */
  body: z.string().optional(),
  title: z.string().min(1).max(200),
  text: z.string().max(4000).default(''),
  fieldOfAction: z.string().max(200).default(''),
  proposedBy: z.string(),
  serves: z.string().optional(),
  criterion: z.string().max(1000).default(''),
  due: due.optional(),
  owner: z.string().optional(),
  /** Titles of Befunde of the same example. */
  findings: z.array(z.string()).default([]),
  contribution: z.string().max(1000).optional(),
  isProposed: z.boolean().default(true),
  /** Three days after it was proposed. */
  isHarmonised: z.boolean().default(false),
  indicator: z.string().max(500).default(''),
  unit: z.string().max(40).default(''),
  baseline: z.number().optional(),
  target: z.number().optional(),
  status: z.array(status).default([]),
  conflictsWith: z.string().optional(),
  visibility: z.enum(VISIBILITIES).default('TENANT'),
});

const review = z.object({
  by: z.email(),
  daysAgo: z.number().int().min(0),
  cells: z.array(
    z.object({
      goal: z.string(),
      /** By its official key. */
      body: z.string(),
      judgement: z.enum(JUDGEMENTS),
      note: z.string().max(2000).default(''),
      conflictsWith: z.array(z.string()).default([]),
    }),
  ),
  proposals: z.array(z.object({ kind: z.enum(ALIGNMENT_KINDS), goals: z.array(z.string()), bodies: z.array(z.string()), wording: z.string().min(1).max(4000) })).default([]),
});

/** The goals of an example, each after the one that it serves; days count back from when it is loaded, all else as in its other files. */
export const goalsFile = z.object({ source: z.string(), goals: z.array(goal), review: review.optional() });

export type DemoGoal = z.infer<typeof goal>;
/** A Zielprüfung that is open. */
export type DemoGoalReview = z.infer<typeof review>;

import { z } from 'zod';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { VISIBILITIES } from '../../kernel/visibility.js';
import { MEASURE_KINDS } from '../measures/index.js';
import { demoActionPlan } from './demo-action-plans.js';

const planned = z.string().transform((written, context) => {
  const read = parsePartialDate(written);
  if (read) return read;
  context.addIssue({ code: 'custom', message: `"${written}" is no date` });
  return z.NEVER;
});

const programme = z.object({
  key: z.string(),
  name: z.string().min(1).max(200),
  funder: z.string().max(200).default(''),
  deadline: z.iso.date().optional(),
  requiredEvidence: z.string().max(2000).default(''),
  ownSharePercent: z.number().min(0).max(100).optional(),
  endsOn: z.iso.date().optional(),
});

const status = z.object({ by: z.email(), daysAgo: z.number().int().min(0), lage: z.enum(['ON_TRACK', 'WATCH', 'AT_RISK']), happened: z.string().max(2000).default(''), need: z.string().max(2000).default('') });

const measure = z.object({
  key: z.string(),
  by: z.email(),
  daysAgo: z.number().int().min(0),
  title: z.string().min(1).max(200),
  text: z.string().max(4000).default(''),
  /** By its key; only what is not agreed on may leave it open. */
  goal: z.string().optional(),
  /** By its official key; the body of the cycle where none is named. */
  body: z.string().optional(),
  kind: z.enum(MEASURE_KINDS),
  owner: z.string(),
  partners: z.array(z.string()).default([]),
  fieldOfAction: z.string().max(200).default(''),
  socialSpaces: z.array(z.string()).default([]),
  targetGroups: z.array(z.string()).default([]),
  isQuickWin: z.boolean().default(false),
  isPreventive: z.boolean().default(false),
  starts: planned.optional(),
  ends: planned.optional(),
  state: z.enum(['IDEA', 'PROPOSED', 'AGREED', 'IN_PROGRESS']),
  steps: z.array(z.object({ title: z.string().min(1).max(200), due: planned.optional(), isDone: z.boolean().default(false), isMilestone: z.boolean().default(false) })).default([]),
  /** Own money, in euros. */
  money: z.number().min(0).optional(),
  application: z.object({ programme: z.string(), amount: z.number(), ownShare: z.number(), endsOn: z.iso.date().optional(), isApproved: z.boolean().default(false) }).optional(),
  reservation: z.object({ reason: z.string().min(1).max(2000), expiresInDays: z.number().int().positive(), grantor: z.string() }).optional(),
  /** The first one first. */
  status: z.array(status).default([]),
  visibility: z.enum(VISIBILITIES).default('TENANT'),
});

/** The measures of an example, and the Handlungskonzepte that hold them; days count back from when it is loaded, all else as in its other files. */
export const measuresFile = z.object({ source: z.string(), programmes: z.array(programme), measures: z.array(measure), actionPlans: z.array(demoActionPlan).default([]) });

export type DemoMeasures = z.infer<typeof measuresFile>;
export type DemoMeasure = z.infer<typeof measure>;

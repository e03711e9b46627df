import { z } from 'zod';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { VISIBILITIES } from '../../kernel/visibility.js';
import { CERTAINTIES, INDICATOR_PURPOSES } from '../evaluations/index.js';

const planned = z.string().transform((written, context) => {
  const read = parsePartialDate(written);
  if (read) return read;
  context.addIssue({ code: 'custom', message: `"${written}" is no date` });
  return z.NEVER;
});

const words = z.string().min(1).max(4000);

const plan = z.object({
  purpose: words,
  questions: words,
  method: words,
  /** One of the Methodenkoffer, by its name. */
  catalogueMethod: z.string().optional(),
  comparison: words,
  criteria: words,
  involvement: words,
  due: planned,
  /** An organisation, by its key. */
  evaluator: z.string(),
});

/** What was before and after; days count back from when it is loaded. */
const value = z.object({
  label: z.string().min(1).max(300),
  indicator: z.string().optional(),
  baseline: z.string().min(1).max(300),
  baselineDaysAgo: z.number().int().min(0),
  source: z.string().min(1).max(500),
  result: z.string().min(1).max(300),
  resultDaysAgo: z.number().int().min(0),
});

const finding = z.object({ observed: words, contribution: words, otherInfluences: words, restsOn: words, certainty: z.enum(CERTAINTIES) });

/** What came of it, and who has adopted that. */
const lesson = z.object({ text: words, adoptedBy: z.email(), adoptedDaysAgo: z.number().int().min(0) });

const evaluation = z.object({
  /** By its key. */
  measure: z.string(),
  by: z.email(),
  fixedDaysAgo: z.number().int().min(1),
  visibility: z.enum(VISIBILITIES).default('TENANT'),
  plan,
  /** Of one that was assessed. */
  assessment: z.object({ daysAgo: z.number().int().min(0), values: z.array(value).min(1), findings: z.array(finding).min(1), conclusion: words, involvement: words, lessons: z.array(lesson).default([]) }).optional(),
});

/** The evaluations of an example, and what they count. */
export const evaluationsFile = z.object({
  source: z.string(),
  indicators: z.array(z.object({ name: z.string().min(1).max(200), unit: z.string().max(40).default(''), purpose: z.enum(INDICATOR_PURPOSES), description: z.string().max(2000).default('') })).default([]),
  evaluations: z.array(evaluation),
});

export type DemoEvaluations = z.infer<typeof evaluationsFile>;
export type DemoEvaluation = z.infer<typeof evaluation>;

import { z } from 'zod';
import { CONTRIBUTION_ANSWERS } from '../contributions/index.js';

const daysAgo = z.number().int().min(0);
const by = z.email();

const contribution = z.object({
  key: z.string(),
  body: z.string(),
  /** Left out for somebody without an account. */
  by: by.optional(),
  organization: z.string().optional(),
  daysAgo,
  topic: z.string().min(1).max(200),
  text: z.string().min(1).max(8000),
  socialSpace: z.string().max(200),
  targetGroup: z.string().max(200),
  owner: z.string(),
  mergedInto: z.string().optional(),
  answer: z.object({ by, daysAgo, kind: z.enum(CONTRIBUTION_ANSWERS), reason: z.string().min(1) }).optional(),
});

/** What was contributed in an example; days count back from when it is loaded, `by` is the address of a person, all else a key. The public page is closed. */
export const contributionsFile = z.object({
  source: z.string(),
  page: z.object({ slug: z.string(), body: z.string(), organization: z.string(), introduction: z.string().max(2000) }).optional(),
  contributions: z.array(contribution),
});

export type DemoContributions = z.infer<typeof contributionsFile>;
export type DemoContribution = DemoContributions['contributions'][number];

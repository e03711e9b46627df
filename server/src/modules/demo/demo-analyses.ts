import { z } from 'zod';
import { ANSWERS, CONSENTS, EVIDENCE_KINDS, FINDING_KINDS } from '../analyses/index.js';

const daysAgo = z.number().int().min(0);
const by = z.email();

const evidence = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  statement: z.string().min(1).max(2000),
  figure: z.string().max(60).default(''),
  source: z.string().max(500),
  consent: z.enum(CONSENTS).nullable().default(null),
});

const finding = z.object({
  key: z.string(),
  kind: z.enum(FINDING_KINDS),
  by,
  daysAgo,
  block: z.string(),
  title: z.string().min(1).max(200),
  text: z.string().max(4000),
  fieldOfAction: z.string().max(200),
  socialSpace: z.string().max(200),
  targetGroup: z.string().max(200),
  visibility: z.enum(['INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC']),
  evidence: z.array(evidence),
});

const recommendation = z.object({
  by,
  daysAgo,
  block: z.string(),
  organization: z.string(),
  title: z.string().min(1).max(200),
  text: z.string().max(4000),
  findings: z.array(z.string()),
  issuedDaysAgo: daysAgo.optional(),
  answer: z.object({ by, daysAgo, kind: z.enum(ANSWERS), reason: z.string() }).optional(),
});

/** What the analyses of an example brought; days count back from when it is loaded, `by` is the address of a person, all else a key. */
export const analysesFile = z.object({ source: z.string(), findings: z.array(finding), recommendations: z.array(recommendation) });

export type DemoAnalyses = z.infer<typeof analysesFile>;

import { z } from 'zod';
import { ASSUMPTION_ANSWERS, CERTAINTIES, NODE_KINDS } from '../impact-models/index.js';

const text = z.string().min(1).max(500);

const node = z.object({ key: z.string(), kind: z.enum(NODE_KINDS), text, targetGroup: z.string().max(200).default(''), from: z.array(z.string()).default([]) });

const assumption = z.object({
  /** Of a node by its key, or of the link between two. */
  node: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  text,
  certainty: z.enum(CERTAINTIES),
  refutedBy: z.string().max(500).default(''),
  answer: z.object({ as: z.enum(ASSUMPTION_ANSWERS), finding: z.string().max(2000), daysAgo: z.number().int().min(0) }).optional(),
});

const model = z.object({
  /** The title of its measure. */
  measure: z.string(),
  by: z.email(),
  daysAgo: z.number().int().min(0),
  nodes: z.array(node),
  assumptions: z.array(assumption),
});

/** The Wirkungsmodelle of an example; days count back from when it is loaded. */
export const impactModelsFile = z.object({ source: z.string(), models: z.array(model) });

export type DemoImpactModels = z.infer<typeof impactModelsFile>;

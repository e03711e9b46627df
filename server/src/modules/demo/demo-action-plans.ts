import { z } from 'zod';
import { VISIBILITIES } from '../../kernel/visibility.js';

/** A Handlungskonzept of an example: Befunde by their titles, goals, measures and the programme by their keys. */
export const demoActionPlan = z.object({
  by: z.email(),
  daysAgo: z.number().int().min(0),
  title: z.string().min(1).max(200),
  socialSpace: z.string().min(1).max(200),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  programme: z.string(),
  occasion: z.string().max(4000).default(''),
  introduction: z.string().max(8000).default(''),
  goalsText: z.string().max(8000).default(''),
  findings: z.array(z.string()),
  goals: z.array(z.string()),
  measures: z.array(z.string()),
  visibility: z.enum(VISIBILITIES).default('INTERNAL'),
});

export type DemoActionPlan = z.infer<typeof demoActionPlan>;

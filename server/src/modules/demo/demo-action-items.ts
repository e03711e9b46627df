import { z } from 'zod';
import { ACTION_ITEM_STATES } from '../action-items/index.js';

const daysAgo = z.number().int().min(0);
const sentence = z.string().min(1).max(4000);

/** An Auftrag of an example, with days before and after it is loaded; `by` is the address of a person, all else a key. */
const actionItem = z
  .object({
    givenBy: z.string(),
    organization: z.string().optional(),
    seat: z.string().optional(),
    person: z.email().optional(),
    by: z.email(),
    title: z.string().min(1).max(200),
    note: z.string().max(4000).default(''),
    state: z.enum(ACTION_ITEM_STATES),
    daysAgo,
    startedDaysAgo: daysAgo.optional(),
    dueInDays: z.number().int(),
    task: z.string().optional(),
    /** Each from the day that was agreed until then. */
    postponed: z.array(z.object({ daysAgo, fromDaysAgo: daysAgo, reason: sentence })).default([]),
    report: z.object({ by: z.email(), daysAgo, text: sentence }).optional(),
    confirmed: z.object({ by: z.email(), daysAgo }).optional(),
    cancelled: z.object({ daysAgo, reason: sentence }).optional(),
  })
  .refine(({ organization, seat }) => (organization === undefined) !== (seat === undefined), { path: ['organization'], message: 'an organisation or a seat' });

export const actionItemsFile = z.object({ source: z.string(), actionItems: z.array(actionItem) });

export type DemoActionItem = z.infer<typeof actionItem>;

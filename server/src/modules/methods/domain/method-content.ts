import { z } from 'zod';
import { METHOD_EFFORTS, METHOD_KINDS } from './method-kinds.js';

const text = (max: number) => z.string().trim().min(1).max(max);
const people = z.number().int().min(1).max(100_000).nullable();

const shipped = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,49}$/, 'the key of a method has small letters, digits and hyphens'),
  name: text(120),
  kinds: z.array(z.enum(METHOD_KINDS)).min(1).max(2),
  purpose: text(1000),
  fitsWhen: text(1000),
  fitsNotWhen: text(1000),
  effort: z.enum(METHOD_EFFORTS),
  effortHours: z.number().int().min(1).max(2000),
  groupFrom: people,
  groupTo: people,
  duration: text(120),
  material: text(1000),
  costNote: text(500),
  steps: z.array(text(500)).min(1).max(20),
  questions: z.array(text(300)).min(1).max(20),
});

/** A method as the program ships it, in words that each Planungskreis may change. */
export type ShippedMethod = z.infer<typeof shipped>;

const isTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;

/** Checks the shipped catalogue whole: each key and each name stands there once, and no group ends before it begins. */
export const methodCatalogue = z
  .array(shipped)
  .min(1)
  .superRefine((methods, context) => {
    if (isTwice(methods.map(({ key }) => key))) context.addIssue({ code: 'custom', message: 'a key stands here twice' });
    if (isTwice(methods.map(({ name }) => name))) context.addIssue({ code: 'custom', message: 'a name stands here twice' });
    for (const [place, { groupFrom, groupTo }] of methods.entries()) {
      if (groupFrom !== null && groupTo !== null && groupTo < groupFrom) context.addIssue({ code: 'custom', path: [place, 'groupTo'], message: 'a group does not end before it begins' });
    }
  });

import path from 'node:path';
import { z } from 'zod';
import { PROGRAM_FOLDER } from '../../config/program-folder.js';
import { parsePartialDate, type PartialDate, type Precision, PRECISIONS } from '../../kernel/partial-date.js';
import { VISIBILITIES } from '../../kernel/visibility.js';
import { readJsonFile } from '../../platform/files/json-file.js';
import { GRANTED_ROLES } from '../access/index.js';
import { STANDS } from '../cycles/index.js';
import { AGREEMENT_KINDS, BODY_KINDS, MEMBERSHIP_ROLES, ORGANIZATION_KINDS } from '../organizations/index.js';
import { SECTORS } from '../sector-plans/index.js';
import { analysesFile, type DemoAnalyses } from './demo-analyses.js';
import { contributionsFile, type DemoContributions } from './demo-contributions.js';
import { actionItemsFile, type DemoActionItem } from './demo-action-items.js';
import { type DemoGoal, type DemoGoalReview, goalsFile } from './demo-goals.js';
import { type DemoEvaluations, evaluationsFile } from './demo-evaluations.js';
import { type DemoImpactModels, impactModelsFile } from './demo-impact-models.js';
import { type DemoMeasures, measuresFile } from './demo-measures.js';
import { type DemoPaper, papersFile } from './demo-papers.js';

const DIRECTORY = path.join(PROGRAM_FOLDER, 'data/demo');

/** A date with its precision, written as `2024-11` or `2024-11-05`. */
function readDate({ date, precision }: { date: string; precision: Precision }, context: z.RefinementCtx): PartialDate {
  const read = parsePartialDate(date);
  if (read?.precision === precision) return read;
  context.addIssue({ code: 'custom', path: ['date'], message: `"${date}" is no date of precision ${precision}` });
  return z.NEVER;
}

const plannedDate = z.object({ date: z.string(), precision: z.enum(PRECISIONS) }).transform(readDate);

/** Where a task stands according to the source. */
const state = z.object({
  stand: z.enum(STANDS),
  note: z.string().max(4000).default(''),
  reason: z.string().max(4000).optional(),
  due: plannedDate.optional(),
  completed: z.object({ date: z.iso.date(), precision: z.enum(['ON', 'BEFORE']) }).optional(),
  /** Instead, in an example: so many days before it is loaded. */
  completedDaysAgo: z.number().int().min(0).optional(),
});

/** What happened at the gates of an example's blocks, so many days before it is loaded; `by` is the address of a person. */
const gate = z.discriminatedUnion('verb', [
  z.object({ verb: z.enum(['SUBMIT', 'ACCEPT']), block: z.string(), by: z.string(), daysAgo: z.number().int().min(0), sentence: z.string().optional() }),
  z.object({ verb: z.literal('RESERVE'), block: z.string(), by: z.string(), daysAgo: z.number().int().min(0), forDays: z.number().int().min(1), reason: z.string(), grantor: z.string(), owner: z.string() }),
]);

/** A meeting, so many days from when it is loaded on, negative for the past; it takes place on the Thursday after. */
const meeting = z.object({
  organization: z.string(),
  by: z.string(),
  number: z.number().int().min(1),
  title: z.string(),
  place: z.string().default(''),
  inDays: z.number().int(),
  startTime: z.string(),
  endTime: z.string(),
  state: z.enum(['INVITED', 'CLOSED']),
  items: z.array(
    z.object({
      title: z.string(),
      minutes: z.number().int().min(1),
      note: z.string().optional(),
      isStanding: z.boolean().optional(),
      /** In a meeting that is over: how long it took. */
      took: z.number().int().min(1).optional(),
      adjourned: z.string().optional(),
      /** What came of it. */
      told: z.string().optional(),
      /** Comes back from the meeting before, where it had the same title. */
      returns: z.boolean().optional(),
    }),
  ),
  attendance: z.record(z.string(), z.enum(['PRESENT', 'EXCUSED', 'ABSENT'])).default({}),
});

const place = z.object({
  tenant: z.object({ key: z.string(), name: z.string() }),
  bodies: z.array(z.object({ kind: z.enum(BODY_KINDS), name: z.string(), ags: z.string().optional(), countyKey: z.string().optional() })).min(1),
  source: z.string(),
  cycle: z.object({
    number: z.number().int().min(1),
    template: z.string(),
    templateVersion: z.number().int().min(1),
    asOf: z.iso.date().optional(),
    mandate: z.object({ text: z.string(), date: z.iso.date() }),
  }),
  milestones: z.array(z.object({ title: z.string(), date: z.string(), precision: z.enum(PRECISIONS) }).transform(({ title, ...written }, context) => ({ title, date: readDate(written, context) }))).default([]),
  tasks: z.record(z.string(), state).default({}),
  gates: z.array(gate).default([]),
  meetings: z.array(meeting).default([]),
  extraTasks: z.array(state.extend({ key: z.string(), block: z.string(), title: z.string(), responsible: z.array(z.string()).default([]), successors: z.array(z.string()).default([]) })).default([]),
});

/** Days of an example are counted from the day on which it is loaded, so that something ends soon whenever somebody looks. */
const agreement = z.object({
  kind: z.enum(AGREEMENT_KINDS),
  title: z.string(),
  summary: z.string().default(''),
  signedOn: z.iso.date().optional(),
  validFrom: z.iso.date(),
  endsInDays: z.number().int().optional(),
  noticeMonths: z.number().int().min(1).optional(),
  visibility: z.enum(VISIBILITIES).default('INTERNAL'),
  parties: z.array(z.object({ organization: z.string(), duties: z.string().default(''), resources: z.string().default('') })).min(2),
});

const contactPoint = z.object({
  body: z.string(),
  organization: z.string(),
  space: z.string().default(''),
  name: z.string(),
  address: z.string().default(''),
  hours: z.string().default(''),
  phone: z.string().default(''),
  email: z.email().or(z.literal('')).default(''),
  note: z.string().default(''),
  validForDays: z.number().int().optional(),
  visibility: z.enum(VISIBILITIES).default('TENANT'),
});

const people = z.object({
  tenant: z.string(),
  since: z.iso.date(),
  organizations: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(ORGANIZATION_KINDS),
      name: z.string(),
      body: z.string().optional(),
      parent: z.string().optional(),
      purpose: z.string().default(''),
      visibility: z.enum(VISIBILITIES).default('INTERNAL'),
    }),
  ),
  agreements: z.array(agreement).default([]),
  contactPoints: z.array(contactPoint).default([]),
  /** Which organisations play an actor of the template; without an entry it is the one with the actor's key. */
  actors: z.record(z.string(), z.array(z.string())).default({}),
  /** The seat that stands for the cycle in the leadership. */
  sponsor: z.string().optional(),
  /** Seats that have taken on tasks. */
  work: z.record(z.string(), z.object({ seat: z.string() })).default({}),
  seats: z.array(z.object({ key: z.string(), organization: z.string(), title: z.string(), weeklyHours: z.number().optional() })),
  people: z.array(
    z.object({
      givenName: z.string(),
      familyName: z.string(),
      email: z.email(),
      shownAs: z.string(),
      roles: z.array(z.enum(GRANTED_ROLES)).default([]),
      memberships: z.array(z.object({ organization: z.string(), role: z.enum(MEMBERSHIP_ROLES) })).default([]),
      seats: z.array(z.object({ seat: z.string(), kind: z.enum(['HOLDER', 'DEPUTY']) })).default([]),
    }),
  ),
});

/** The Fachplanungen of an example; body, organisation and contents by the keys of its other files. */
const sectorPlans = z.object({
  source: z.string(),
  plans: z.array(
    z.object({
      sector: z.enum(SECTORS),
      title: z.string(),
      body: z.string(),
      organization: z.string(),
      legalBasis: z.string(),
      validFrom: z.iso.date(),
      rhythmMonths: z.number().int(),
      nextDue: plannedDate,
      visibility: z.enum(VISIBILITIES),
      note: z.string(),
      data: z.array(z.object({ name: z.string(), source: z.string(), dataDate: plannedDate, space: z.string() })),
      contents: z.array(z.string()),
    }),
  ),
});

export type DemoPlace = z.infer<typeof place>;
export type DemoState = z.infer<typeof state>;
export type DemoMeeting = z.infer<typeof meeting>;
export type DemoGate = z.infer<typeof gate>;
export type DemoPeople = z.infer<typeof people>;
type DemoSectorPlans = z.infer<typeof sectorPlans>;

/** One Planungskreis of the demonstration, from its files. */
export interface DemoTenant {
  place: DemoPlace;
  people: DemoPeople;
  actionItems: DemoActionItem[];
  sectorPlans: DemoSectorPlans;
  analyses: DemoAnalyses;
  contributions: DemoContributions;
  goals: DemoGoal[];
  goalReview: DemoGoalReview | undefined;
  measures: DemoMeasures;
  evaluations: DemoEvaluations;
  impactModels: DemoImpactModels;
  papers: DemoPaper[];
}

/**
 * @returns the Planungskreise of the demonstration
 * @throws FileRefused
 */
export async function readDemo(directory = DIRECTORY): Promise<DemoTenant[]> {
  const file = (town: string, part: string) => path.join(directory, `${town}-${part}.json`);
  const read = async (placeFile: string, town: string): Promise<DemoTenant> => {
    const { goals, review: goalReview } = await readJsonFile(file(town, 'goals'), goalsFile);
    return {
      place: await readJsonFile(path.join(directory, placeFile), place),
      people: await readJsonFile(file(town, 'people'), people),
      actionItems: (await readJsonFile(file(town, 'action-items'), actionItemsFile)).actionItems,
      sectorPlans: await readJsonFile(file(town, 'sector-plans'), sectorPlans),
      analyses: await readJsonFile(file(town, 'analyses'), analysesFile),
      contributions: await readJsonFile(file(town, 'contributions'), contributionsFile),
      goals,
      goalReview,
      measures: await readJsonFile(file(town, 'measures'), measuresFile),
      evaluations: await readJsonFile(file(town, 'evaluations'), evaluationsFile),
      impactModels: await readJsonFile(file(town, 'impact-models'), impactModelsFile),
      papers: (await readJsonFile(file(town, 'papers'), papersFile)).papers,
    };
  };
  return [await read('voerde-2024.json', 'voerde'), await read('rbk.json', 'rbk')];
}

import path from 'node:path';
import { z } from 'zod';
import { PROGRAM_FOLDER } from '../../config/program-folder.js';
import { readJsonFile } from '../../platform/files/json-file.js';
import { GRANTED_ROLES } from '../access/index.js';
import { BODY_KINDS, MEMBERSHIP_ROLES, ORGANIZATION_KINDS } from '../organizations/index.js';

const DIRECTORY = path.join(PROGRAM_FOLDER, 'data/demo');

const place = z.object({
  tenant: z.object({ key: z.string(), name: z.string() }),
  bodies: z.array(z.object({ kind: z.enum(BODY_KINDS), name: z.string(), ags: z.string().optional(), countyKey: z.string().optional() })).min(1),
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
    }),
  ),
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

export type DemoPlace = z.infer<typeof place>;
export type DemoPeople = z.infer<typeof people>;

/** One Planungskreis of the demonstration, from its files. */
export interface DemoTenant {
  place: DemoPlace;
  people: DemoPeople;
}

/**
 * @returns the Planungskreise of the demonstration
 * @throws FileRefused
 */
export async function readDemo(directory = DIRECTORY): Promise<DemoTenant[]> {
  const read = async (placeFile: string, peopleFile: string): Promise<DemoTenant> => ({
    place: await readJsonFile(path.join(directory, placeFile), place),
    people: await readJsonFile(path.join(directory, peopleFile), people),
  });
  return [await read('voerde-2024.json', 'voerde-people.json'), await read('rbk.json', 'rbk-people.json')];
}

/** Kinds of Körperschaft. */
export const BODY_KINDS = ['COUNTY', 'CITY', 'MUNICIPALITY'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

const AGS = /^\d{8}$/;
const COUNTY_KEY = /^\d{5}$/;

/** What is wrong with an official key, or undefined: eight digits for a city or municipality, five for a county (rule 1). */
export function keyProblem(kind: BodyKind, key: string): 'NOT_AN_AGS' | 'NOT_A_COUNTY_KEY' | undefined {
  if (kind === 'COUNTY') return COUNTY_KEY.test(key) ? undefined : 'NOT_A_COUNTY_KEY';
  return AGS.test(key) ? undefined : 'NOT_AN_AGS';
}

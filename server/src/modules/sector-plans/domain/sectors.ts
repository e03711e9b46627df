/** The fields of which there is a Fachplanung: five at the core of integrated planning, their neighbours, and any other. */
export const SECTORS = [
  'CHILD_YOUTH',
  'CARE',
  'HEALTH',
  'INTEGRATION_ASSISTANCE',
  'PUBLIC_SERVICES',
  'URBAN_DEVELOPMENT',
  'EDUCATION',
  'SCHOOL',
  'INTEGRATION',
  'INCLUSION',
  'ELDERLY',
  'HOMELESSNESS',
  'LABOUR',
  'OTHER',
] as const;
export type Sector = (typeof SECTORS)[number];

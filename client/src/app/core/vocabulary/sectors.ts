/** The fields of which there is a Fachplanung, as the contract has them. */
export type SectorCode =
  | 'CARE'
  | 'CHILD_YOUTH'
  | 'EDUCATION'
  | 'ELDERLY'
  | 'HEALTH'
  | 'HOMELESSNESS'
  | 'INCLUSION'
  | 'INTEGRATION'
  | 'INTEGRATION_ASSISTANCE'
  | 'LABOUR'
  | 'OTHER'
  | 'PUBLIC_SERVICES'
  | 'SCHOOL'
  | 'URBAN_DEVELOPMENT';

/** The core of integrated planning first, its neighbours after it. */
export const sectorLabels: Readonly<Record<SectorCode, string>> = {
  CHILD_YOUTH: $localize`:@@sector.childYouth:Jugendhilfe`,
  CARE: $localize`:@@sector.care:Pflege`,
  HEALTH: $localize`:@@sector.health:Gesundheit`,
  INTEGRATION_ASSISTANCE: $localize`:@@sector.integrationAssistance:Eingliederungshilfe`,
  PUBLIC_SERVICES: $localize`:@@sector.publicServices:Daseinsvorsorge`,
  URBAN_DEVELOPMENT: $localize`:@@sector.urbanDevelopment:Stadtentwicklung`,
  EDUCATION: $localize`:@@sector.education:Bildung`,
  SCHOOL: $localize`:@@sector.school:Schule`,
  INTEGRATION: $localize`:@@sector.integration:Integration`,
  INCLUSION: $localize`:@@sector.inclusion:Inklusion`,
  ELDERLY: $localize`:@@sector.elderly:Altenhilfe`,
  HOMELESSNESS: $localize`:@@sector.homelessness:Wohnungslosenhilfe`,
  LABOUR: $localize`:@@sector.labour:Arbeit (SGB II)`,
  OTHER: $localize`:@@sector.other:anderes Feld`,
};

/** In the order in which they are offered. */
export const sectors = Object.keys(sectorLabels) as readonly SectorCode[];

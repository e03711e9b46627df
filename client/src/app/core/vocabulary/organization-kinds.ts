import type { OrganizationKind } from '../../gql/core/graphql';

/** Every Gremium, office or provider that takes part in planning, by its kind. */
export const organizationKindWords: Readonly<Record<OrganizationKind, string>> = {
  ADMINISTRATION: $localize`:@@organizationKind.administration:Verwaltung`,
  SOCIAL_PLANNING_OFFICE: $localize`:@@organizationKind.socialPlanningOffice:Stelle Sozialplanung`,
  PLANNING_GROUP: $localize`:@@organizationKind.planningGroup:Planungsgruppe`,
  OFFICE: $localize`:@@organizationKind.office:Amt, Fachbereich`,
  SECTOR_PLANNING: $localize`:@@organizationKind.sectorPlanning:Fachplanung`,
  STEERING_CONFERENCE: $localize`:@@organizationKind.steeringConference:Steuerung`,
  AREA_CONFERENCE: $localize`:@@organizationKind.areaConference:Sozialraumkonferenz`,
  SECTOR_CONFERENCE: $localize`:@@organizationKind.sectorConference:Fachplanungskonferenz`,
  STATUTORY_CONFERENCE: $localize`:@@organizationKind.statutoryConference:gesetzliche Konferenz`,
  COUNCIL_BODY: $localize`:@@organizationKind.councilBody:Rat, Ausschuss`,
  ADVISORY_BOARD: $localize`:@@organizationKind.advisoryBoard:Beirat`,
  WELFARE_WORKING_GROUP: $localize`:@@organizationKind.welfareWorkingGroup:AG Wohlfahrt`,
  WELFARE_ORGANIZATION: $localize`:@@organizationKind.welfareOrganization:Träger der Wohlfahrt`,
  JOB_CENTRE: $localize`:@@organizationKind.jobCentre:Jobcenter`,
  COST_BEARER: $localize`:@@organizationKind.costBearer:Kostenträger`,
  NEIGHBOURHOOD: $localize`:@@organizationKind.neighbourhood:Quartiersmanagement`,
  CITIZENS: $localize`:@@organizationKind.citizens:Bürgerinnen und Bürger`,
  EXTERNAL: $localize`:@@organizationKind.external:extern`,
};

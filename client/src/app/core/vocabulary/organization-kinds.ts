import type { OrganizationKind } from '../../gql/core/graphql';

/** What an organisation is, in the singular. */
export const organizationKinds: Readonly<Record<OrganizationKind, string>> = {
  ADMINISTRATION: $localize`:@@organizationKind.administration:Verwaltung`,
  ADVISORY_BOARD: $localize`:@@organizationKind.advisoryBoard:Beirat`,
  AREA_CONFERENCE: $localize`:@@organizationKind.areaConference:Sozialraumkonferenz`,
  CITIZENS: $localize`:@@organizationKind.citizens:Bürgerinnen und Bürger`,
  COST_BEARER: $localize`:@@organizationKind.costBearer:Kostenträger`,
  COUNCIL_BODY: $localize`:@@organizationKind.councilBody:politisches Gremium`,
  EXTERNAL: $localize`:@@organizationKind.external:externe Begleitung`,
  JOB_CENTRE: $localize`:@@organizationKind.jobCentre:Jobcenter`,
  NEIGHBOURHOOD: $localize`:@@organizationKind.neighbourhood:Quartiersmanagement`,
  OFFICE: $localize`:@@organizationKind.office:Fachamt`,
  PLANNING_GROUP: $localize`:@@organizationKind.planningGroup:Planungsgruppe`,
  SECTOR_CONFERENCE: $localize`:@@organizationKind.sectorConference:Fachplanungskonferenz`,
  SECTOR_PLANNING: $localize`:@@organizationKind.sectorPlanning:Fachplanung`,
  SOCIAL_PLANNING_OFFICE: $localize`:@@organizationKind.socialPlanningOffice:Stelle Sozialplanung`,
  STATUTORY_CONFERENCE: $localize`:@@organizationKind.statutoryConference:gesetzliche Konferenz`,
  STEERING_CONFERENCE: $localize`:@@organizationKind.steeringConference:Steuerungskonferenz`,
  WELFARE_ORGANIZATION: $localize`:@@organizationKind.welfareOrganization:Wohlfahrtsverband`,
  WELFARE_WORKING_GROUP: $localize`:@@organizationKind.welfareWorkingGroup:AG Wohlfahrt`,
};

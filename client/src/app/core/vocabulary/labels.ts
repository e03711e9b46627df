import type { GrantedRole, MePartsFragment, MembershipRole, OrganizationKind } from '../../gql/core/graphql';

type Labels<Code extends string> = Readonly<Record<Code, string>>;
type Membership = Pick<MePartsFragment['memberships'][number], 'role'> & { readonly organization: { readonly name: string } };
type Name = Pick<MePartsFragment['person'], 'givenName' | 'familyName'>;

export const roleLabels: Labels<GrantedRole> = {
  ADMINISTRATOR: $localize`:@@role.administrator:Administration (Betrieb)`,
  PLANNER: $localize`:@@role.planner:Sozialplanung`,
  EXECUTIVE: $localize`:@@role.executive:Dezernat`,
  SECTOR_PLANNER: $localize`:@@role.sectorPlanner:Fachplanung`,
  COUNCIL_OFFICE: $localize`:@@role.councilOffice:Sitzungsdienst`,
  COUNCIL_MEMBER: $localize`:@@role.councilMember:Ratsmitglied`,
  DATA_STEWARD: $localize`:@@role.dataSteward:Datenpflege`,
  TREASURER: $localize`:@@role.treasurer:Kämmerei`,
  ADVISER: $localize`:@@role.adviser:Externe Beratung`,
  AUDITOR: $localize`:@@role.auditor:Datenschutzprüfung`,
};

/** In the order in which they are offered. */
export const roles = Object.keys(roleLabels) as readonly GrantedRole[];

export const membershipRoleLabels: Labels<MembershipRole> = {
  MEMBER: $localize`:@@membershipRole.member:Mitglied`,
  COORDINATOR: $localize`:@@membershipRole.coordinator:Koordination`,
  CHAIR: $localize`:@@membershipRole.chair:Vorsitz`,
};

export const membershipRoles = Object.keys(membershipRoleLabels) as readonly MembershipRole[];

export const organizationKindLabels: Labels<OrganizationKind> = {
  ADMINISTRATION: $localize`:@@organizationKind.administration:Verwaltung`,
  OFFICE: $localize`:@@organizationKind.office:Amt oder Fachbereich`,
  SOCIAL_PLANNING_OFFICE: $localize`:@@organizationKind.socialPlanningOffice:Stelle Sozialplanung`,
  SECTOR_PLANNING: $localize`:@@organizationKind.sectorPlanning:Fachplanung`,
  PLANNING_GROUP: $localize`:@@organizationKind.planningGroup:Planungsgruppe`,
  STEERING_CONFERENCE: $localize`:@@organizationKind.steeringConference:Sozialplanungskonferenz, Lenkungskreis`,
  AREA_CONFERENCE: $localize`:@@organizationKind.areaConference:Sozialraumkonferenz`,
  SECTOR_CONFERENCE: $localize`:@@organizationKind.sectorConference:Fachplanungskonferenz`,
  WELFARE_ORGANIZATION: $localize`:@@organizationKind.welfareOrganization:Träger`,
  WELFARE_WORKING_GROUP: $localize`:@@organizationKind.welfareWorkingGroup:AG Wohlfahrt`,
  JOB_CENTRE: $localize`:@@organizationKind.jobCentre:Jobcenter`,
  STATUTORY_CONFERENCE: $localize`:@@organizationKind.statutoryConference:Gesetzliche Konferenz`,
  ADVISORY_BOARD: $localize`:@@organizationKind.advisoryBoard:Beirat`,
  COUNCIL_BODY: $localize`:@@organizationKind.councilBody:Rat, Kreistag oder Ausschuss`,
  NEIGHBOURHOOD: $localize`:@@organizationKind.neighbourhood:Quartier`,
  CITIZENS: $localize`:@@organizationKind.citizens:Bürgerschaft`,
  COST_BEARER: $localize`:@@organizationKind.costBearer:Kostenträger`,
  EXTERNAL: $localize`:@@organizationKind.external:Externe Stelle`,
};

export const fullName = ({ givenName, familyName }: Name): string => `${givenName} ${familyName}`;

export const initials = ({ givenName, familyName }: Name): string => `${givenName.charAt(0)}${familyName.charAt(0)}`;

/** "Planungsgruppe Voerde", "Planungsgruppe Voerde (Vorsitz)": membership alone needs no word. */
export const membershipText = ({ organization, role }: Membership): string => (role === 'MEMBER' ? organization.name : `${organization.name} (${membershipRoleLabels[role]})`);

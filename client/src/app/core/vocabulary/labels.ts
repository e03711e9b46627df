import type { GrantedRole, MePartsFragment, MembershipRole } from '../../gql/core/graphql';

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

export const fullName = ({ givenName, familyName }: Name): string => `${givenName} ${familyName}`;

/** As a list is sorted: "Terhorst, Jana". */
export const nameInLists = ({ givenName, familyName }: Name): string => `${familyName}, ${givenName}`;

/** Without a title such as "Dr.". */
export const initials = ({ givenName, familyName }: Name): string => `${givenName.replace(/^(?:[^ ]+\. +)+/, '').charAt(0)}${familyName.charAt(0)}`;

/** "Planungsgruppe Voerde", "Planungsgruppe Voerde (Vorsitz)": membership alone needs no word. */
export const membershipText = ({ organization, role }: Membership): string => (role === 'MEMBER' ? organization.name : `${organization.name} (${membershipRoleLabels[role]})`);

import type { Agreement, Party } from '../data/agreement.store';
import type { ContactPoint } from '../data/contact-point.store';
import type { Holding, Invitation, Member, Organization, Seat } from '../data/organization.store';
import type { RegisterEntry } from '../data/register.store';

const named = (__typename: string, id: string, name: string) => ({ __typename, id, name });

export const person = (id: string, name: string) => named('PersonName', id, name) as Member['person'];

const voerde = named('Body', 'b1', 'Voerde (Niederrhein), Stadt') as NonNullable<Organization['body']>;

export const member = (id: string, name: string, changes: Partial<Member> = {}): Member =>
  ({ __typename: 'OrganizationMember', id, person: person(`p-${id}`, name), role: 'MEMBER', from: '2024-01-26', until: null, isPresent: true, ...changes }) as Member;

export const holding = (id: string, name: string, changes: Partial<Holding> = {}): Holding =>
  ({
    __typename: 'SeatHolding',
    id,
    person: person(`p-${id}`, name),
    kind: 'HOLDER',
    from: '2024-01-26',
    until: null,
    isPresent: true,
    actingFrom: null,
    actingUntil: null,
    standsIn: false,
    ...changes,
  }) as Holding;

export const seat = (id: string, title: string, holdings: Holding[], changes: Partial<Seat> = {}): Seat =>
  ({ __typename: 'OrganizationSeat', id, title, weeklyHours: null, holdings, ...changes }) as Seat;

export const invitation = (id: string, name: string, changes: Partial<Invitation> = {}): Invitation =>
  ({
    __typename: 'Invitation',
    id,
    name,
    email: `${id}@wohlfahrt.example`,
    role: 'MEMBER',
    expiresAt: '2026-11-28T10:00:00Z',
    isExpired: false,
    isReturned: false,
    invitedBy: person('p1', 'Jana Terhorst'),
    ...changes,
  }) as Invitation;

/** The planning group of Voerde, kept by whoever looks at it; `changes` says what is different in a test. */
export const planningGroup = (changes: Partial<Organization> = {}): Organization =>
  ({
    __typename: 'OrganizationPage',
    actionItemCounts: { __typename: 'ActionItemCounts', given: 0, overdue: 0, received: 0 },
    agreements: [],
    contactPoints: [],
    actions: ['organization.edit', 'organization.share', 'membership.manage', 'member.invite', 'member.inviteToLead'],
    body: voerde,
    children: [],
    id: 'o1',
    invitations: [],
    kind: 'PLANNING_GROUP',
    mandate: '',
    members: [],
    name: 'Interne Planungsgruppe',
    parent: null,
    purpose: '',
    responsibilities: { __typename: 'OrganizationWork', blocks: [], tasks: [] },
    seats: [],
    validFrom: '2024-01-26',
    validUntil: null,
    version: 1,
    visibility: 'INTERNAL',
    ...changes,
  }) as Organization;

export const entry = (id: string, name: string, changes: Partial<RegisterEntry> = {}): RegisterEntry =>
  ({
    __typename: 'OrganizationEntry',
    id,
    name,
    kind: 'PLANNING_GROUP',
    body: voerde,
    parent: null,
    leaders: [],
    memberCount: 0,
    seatCount: 0,
    vacantSeatCount: 0,
    validFrom: null,
    validUntil: null,
    visibility: 'INTERNAL',
    ...changes,
  }) as RegisterEntry;

export const party = (id: string, name: string, changes: Partial<Party> = {}): Party =>
  ({ __typename: 'CooperationParty', id, organization: named('Organization', `o-${id}`, name), isReadable: true, duties: '', resources: '', ...changes }) as Party;

/** An agreement of two, kept by whoever looks at it. */
export const agreement = (changes: Partial<Agreement> = {}): Agreement =>
  ({
    __typename: 'CooperationAgreement',
    actions: ['agreement.edit', 'agreement.share'],
    id: 'a1',
    kind: 'COOPERATION',
    noticeBy: null,
    noticeIsNear: false,
    noticeMonths: null,
    parties: [party('y1', 'AG Wohlfahrt'), party('y2', 'Stelle Sozialplanung')],
    signedOn: null,
    state: 'RUNNING',
    summary: '',
    title: 'Zusammenarbeit',
    validFrom: '2024-04-01',
    validUntil: null,
    version: 1,
    visibility: 'INTERNAL',
    warnDays: 180,
    ...changes,
  }) as Agreement;

export const contactPoint = (id: string, name: string, changes: Partial<ContactPoint> = {}): ContactPoint =>
  ({
    __typename: 'ContactPoint',
    actions: ['contact.edit', 'contact.share'],
    address: '',
    body: voerde,
    email: '',
    endedOn: null,
    hours: '',
    id,
    isOrganizationReadable: true,
    name,
    needsCheck: false,
    note: '',
    organization: named('Organization', 'o2', 'AG Wohlfahrt'),
    phone: '',
    space: 'Friedrichsfeld',
    validUntil: null,
    version: 1,
    visibility: 'TENANT',
    ...changes,
  }) as ContactPoint;

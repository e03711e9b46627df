import { Body } from './body.entity.js';
import { ContactPoint } from './contact-point.entity.js';
import { CooperationAgreement } from './cooperation-agreement.entity.js';
import { CooperationParty } from './cooperation-party.entity.js';
import { Membership } from './membership.entity.js';
import { Organization } from './organization.entity.js';
import { SeatHolding } from './seat-holding.entity.js';
import { Seat } from './seat.entity.js';

export const organizationEntities = [Body, Organization, Membership, Seat, SeatHolding, CooperationAgreement, CooperationParty, ContactPoint];

import type { Actor } from '../../../kernel/actor.js';
import { mayWith, type ObjectFacts } from './object-rights.js';

const actor = (parts: Partial<Actor>): Actor => ({ accountId: 'a', tenantId: 't', personId: 'me', today: '2026-03-01', grants: [], memberships: [], seats: [], ...parts });
const member = (organizationId: string, role: 'MEMBER' | 'COORDINATOR' | 'CHAIR' = 'MEMBER', organizationKind = 'PLANNING_GROUP') => ({ organizationId, organizationKind, bodyId: 'town', role });
const task = (parts: Partial<ObjectFacts> = {}): ObjectFacts => ({ bodyId: 'town', accountableOrganizationIds: ['group'], ownSeatIds: [], ownPersonIds: [], receivingOrganizationId: 'board', steeringOrganizationId: 'board', ...parts });

describe('the right to move a task', () => {
  it('is the planner’s everywhere, and within one body or organisation where the grant is limited to it', () => {
    const planner = (limit: { bodyId?: string; organizationId?: string }) => actor({ grants: [{ role: 'PLANNER', bodyId: null, organizationId: null, ...limit }] });
    expect(mayWith(planner({}), 'task.changeStand', task())).toBe(true);
    expect(mayWith(planner({ bodyId: 'town' }), 'task.changeStand', task())).toBe(true);
    expect(mayWith(planner({ bodyId: 'other' }), 'task.changeStand', task())).toBe(false);
    expect(mayWith(planner({ organizationId: 'group' }), 'task.changeStand', task())).toBe(true);
    expect(mayWith(planner({ organizationId: 'other' }), 'task.changeStand', task())).toBe(false);
  });

  it('is the coordinator’s of the accountable organisation, not of another one', () => {
    expect(mayWith(actor({ memberships: [member('group', 'COORDINATOR')] }), 'task.changeStand', task())).toBe(true);
    expect(mayWith(actor({ memberships: [member('group', 'CHAIR')] }), 'task.assign', task())).toBe(true);
    expect(mayWith(actor({ memberships: [member('other', 'COORDINATOR'), member('group')] }), 'task.assign', task())).toBe(false);
  });

  it('is a member’s for own tasks: of the person, of a seat held, of a seat stood in for', () => {
    const me = actor({ memberships: [member('group')], seats: [{ seatId: 'seat', organizationId: 'group' }] });
    expect(mayWith(me, 'task.changeStand', task())).toBe(false);
    expect(mayWith(me, 'task.changeStand', task({ ownPersonIds: ['me'] }))).toBe(true);
    expect(mayWith(me, 'task.changeStand', task({ ownSeatIds: ['seat'] }))).toBe(true);
    expect(mayWith(me, 'task.edit', task({ ownPersonIds: ['me'] }))).toBe(false);
  });

  it('is a partner’s for own tasks only, whatever they coordinate at home', () => {
    const partner = actor({ memberships: [member('group', 'COORDINATOR', 'WELFARE_ORGANIZATION')] });
    expect(mayWith(partner, 'task.changeStand', task())).toBe(false);
    expect(mayWith(partner, 'task.changeStand', task({ ownPersonIds: ['me'] }))).toBe(true);
  });

  it('is nobody else’s', () => {
    for (const role of ['EXECUTIVE', 'ADMINISTRATOR', 'ADVISER', 'AUDITOR', 'SECTOR_PLANNER'] as const) {
      expect(mayWith(actor({ grants: [{ role, bodyId: null, organizationId: null }] }), 'task.changeStand', task({ ownPersonIds: ['me'] }))).toBe(false);
    }
    expect(mayWith(actor({ memberships: [member('board', 'CHAIR', 'STEERING_CONFERENCE')] }), 'task.changeStand', task())).toBe(false);
  });
});

describe('the right to write in an analysis', () => {
  const sectorPlanner = (limit: object = {}) => actor({ grants: [{ role: 'SECTOR_PLANNER', bodyId: null, organizationId: null, ...limit }] });

  it('is the sector planner’s for what they wrote themselves, as far as their role reaches', () => {
    expect(mayWith(sectorPlanner(), 'analysis.write', task())).toBe(false);
    expect(mayWith(sectorPlanner(), 'analysis.write', task({ ownPersonIds: ['me'] }))).toBe(true);
    expect(mayWith(sectorPlanner({ bodyId: 'other' }), 'analysis.write', task({ ownPersonIds: ['me'] }))).toBe(false);
  });
});

describe('the right to decide about a block', () => {
  const executive = (parts: Partial<Actor> = {}) => actor({ grants: [{ role: 'EXECUTIVE', bodyId: null, organizationId: null }], ...parts });

  it('is that of whoever leads the receiving organisation, and of its members where it steers', () => {
    expect(mayWith(actor({ memberships: [member('board', 'COORDINATOR', 'OFFICE')] }), 'block.decide', task())).toBe(true);
    expect(mayWith(actor({ memberships: [member('board', 'MEMBER', 'OFFICE')] }), 'block.decide', task())).toBe(false);
    expect(mayWith(actor({ memberships: [member('board', 'MEMBER', 'STEERING_CONFERENCE')] }), 'block.decide', task())).toBe(true);
  });

  it('is the executive’s in the receiving organisation only, whether as a member or by a seat', () => {
    expect(mayWith(executive(), 'block.decide', task())).toBe(false);
    expect(mayWith(executive({ memberships: [member('board', 'MEMBER', 'OFFICE')] }), 'block.decide', task())).toBe(true);
    expect(mayWith(executive({ seats: [{ seatId: 's', organizationId: 'board' }] }), 'block.decide', task())).toBe(true);
  });

  it('is not the planner’s, and nobody’s where nobody receives the block', () => {
    expect(mayWith(actor({ grants: [{ role: 'PLANNER', bodyId: null, organizationId: null }] }), 'block.decide', task())).toBe(false);
    expect(mayWith(executive({ memberships: [member('board', 'CHAIR')] }), 'block.decide', task({ receivingOrganizationId: null }))).toBe(false);
  });
});

describe('the right to keep the entry of an organisation', () => {
  const entry = task({ accountableOrganizationIds: ['group'] });

  it.each(['organization.edit', 'membership.manage', 'member.invite'] as const)('%s is its coordinator’s, also a partner’s, and no other member’s', (action) => {
    for (const kind of ['PLANNING_GROUP', 'AREA_CONFERENCE', 'WELFARE_ORGANIZATION']) {
      expect(mayWith(actor({ memberships: [member('group', 'COORDINATOR', kind)] }), action, entry)).toBe(true);
      expect(mayWith(actor({ memberships: [member('other', 'CHAIR', kind), member('group', 'MEMBER', kind)] }), action, entry)).toBe(false);
    }
  });

  it('does not include to share it, which is the planner’s', () => {
    const granted = (role: 'PLANNER' | 'ADMINISTRATOR') => actor({ grants: [{ role, bodyId: null, organizationId: null }] });
    expect(mayWith(granted('PLANNER'), 'organization.share', entry)).toBe(true);
    expect(mayWith(granted('ADMINISTRATOR'), 'organization.share', entry)).toBe(false);
    expect(mayWith(actor({ memberships: [member('group', 'CHAIR')] }), 'organization.share', entry)).toBe(false);
  });
});

describe('the right to grant a Vorbehalt', () => {
  it('is the executive’s, and that of the organisation that steers the cycle', () => {
    expect(mayWith(actor({ grants: [{ role: 'EXECUTIVE', bodyId: null, organizationId: null }] }), 'reservation.decide', task())).toBe(true);
    expect(mayWith(actor({ memberships: [member('board', 'MEMBER', 'STEERING_CONFERENCE')] }), 'reservation.decide', task())).toBe(true);
    expect(mayWith(actor({ memberships: [member('other', 'CHAIR', 'STEERING_CONFERENCE')] }), 'reservation.decide', task())).toBe(false);
    expect(mayWith(actor({ memberships: [member('board', 'CHAIR')] }), 'reservation.decide', task())).toBe(false);
  });
});

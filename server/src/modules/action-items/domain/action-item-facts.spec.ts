import { mayWith } from '../../access/index.js';
import { factsOfAddressee } from './action-item-facts.js';

const nobody = { accountId: 'a', tenantId: 't', today: '2026-11-21', grants: [], seats: [] };
const somebody = (personId: string, organizationId: string, role: 'MEMBER' | 'COORDINATOR' = 'MEMBER') => ({ ...nobody, personId, memberships: [{ organizationId, organizationKind: 'WELFARE_ORGANIZATION', bodyId: null, role }] });
const [leader, member, stranger] = [somebody('leader', 'welfare', 'COORDINATOR'), somebody('member', 'welfare'), somebody('stranger', 'elsewhere')];
const welfare = { organizationId: 'welfare', isLed: true, seatId: null, personId: null };

/** Who of the three may work on an Auftrag. */
const doers = (to: { isLed?: boolean; personId?: string; seatId?: string }) =>
  [leader, member, stranger].filter((actor) => mayWith(actor, 'actionItem.work', factsOfAddressee(actor, null, { ...welfare, ...to }))).map(({ personId }) => personId);

describe('an Auftrag is done', () => {
  it('by whoever leads the organisation to which it is given', () => {
    expect(doers({})).toEqual(['leader']);
  });

  it('by each of its members where nobody leads it', () => {
    expect(doers({ isLed: false })).toEqual(['leader', 'member']);
  });

  it('by whom it names, also where nobody leads', () => {
    expect(doers({ isLed: false, personId: 'somebody' })).toEqual(['leader']);
    expect(doers({ isLed: false, seatId: 'seat' })).toEqual(['leader']);
    expect(doers({ isLed: false, personId: 'member' })).toEqual(['leader', 'member']);
  });
});

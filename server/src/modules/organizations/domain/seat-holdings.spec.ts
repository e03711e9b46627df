import { endOn, obstacleTo, predecessorOf } from './seat-holdings.js';
import type { SeatHolding } from './seat-holding.entity.js';

const holding = (parts: Partial<SeatHolding>): SeatHolding => ({
  tenantId: 't', id: 'new', seatId: 's', personId: 'jana', kind: 'HOLDER', validFrom: '2024-07-01', validUntil: null, actingFrom: null, actingUntil: null, ...parts,
});

describe('a seat', () => {
  it('passes from the present holder to the next one', () => {
    const present = holding({ id: 'old', personId: 'martin', validFrom: '2024-01-01' });
    expect(predecessorOf(holding({}), [present])).toBe(present);
  });

  it('passes from nobody who begins on the same day or later, and from nobody to themselves', () => {
    const sameDay = holding({ id: 'old', personId: 'martin' });
    const self = holding({ id: 'old', validFrom: '2024-01-01' });
    for (const other of [sameDay, self]) {
      expect(predecessorOf(holding({}), [other])).toBeUndefined();
      expect(obstacleTo(holding({}), [other])).toBe(other);
    }
  });

  it('has as many deputies as it needs, each once', () => {
    const [holder, deputy] = [holding({ id: 'a', personId: 'martin' }), holding({ id: 'b', personId: 'aylin', kind: 'DEPUTY' })];
    expect(predecessorOf(holding({ kind: 'DEPUTY' }), [holder, deputy])).toBeUndefined();
    expect(obstacleTo(holding({ kind: 'DEPUTY' }), [holder, deputy])).toBeUndefined();
    expect(obstacleTo(holding({ kind: 'DEPUTY', personId: 'aylin' }), [holder, deputy])).toBe(deputy);
  });

  it('is stood in for no longer than the deputy is one', () => {
    const acting = holding({ kind: 'DEPUTY', actingFrom: '2024-08-01' });
    expect(endOn(acting, '2024-12-31')).toEqual({ validUntil: '2024-12-31', actingFrom: '2024-08-01', actingUntil: '2024-12-31' });
    expect(endOn({ ...acting, actingUntil: '2024-08-31' }, '2024-12-31')).toMatchObject({ actingUntil: '2024-08-31' });
    expect(endOn(acting, '2024-07-31')).toEqual({ validUntil: '2024-07-31', actingFrom: null, actingUntil: null });
  });
});

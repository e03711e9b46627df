import { withMoved, withNew } from './agenda-order.js';

const agenda = [{ id: 'Begrüßung', origin: 'STANDING' }, { id: 'Räume', origin: 'PLANNED' }, { id: 'Verschiedenes', origin: 'STANDING' }];

describe('the order of an agenda', () => {
  it('takes what is new before the standing item at its end', () => {
    expect(withNew(agenda, ['A', 'B'])).toEqual(['Begrüßung', 'Räume', 'A', 'B', 'Verschiedenes']);
    expect(withNew(agenda.slice(0, 2), ['A'])).toEqual(['Begrüßung', 'Räume', 'A']);
    expect(withNew(agenda.slice(0, 1), ['A'])).toEqual(['Begrüßung', 'A']);
  });

  it('moves an item to a position, and no further than the ends', () => {
    expect(withMoved(agenda, 'Verschiedenes', 1)).toEqual(['Verschiedenes', 'Begrüßung', 'Räume']);
    expect(withMoved(agenda, 'Begrüßung', 99)).toEqual(['Räume', 'Verschiedenes', 'Begrüßung']);
    expect(withMoved(agenda, 'Räume', 2)).toEqual(['Begrüßung', 'Räume', 'Verschiedenes']);
  });
});

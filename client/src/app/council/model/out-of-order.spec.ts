import { consultation } from '../testing/papers';
import { outOfOrder } from './out-of-order';

const on = (id: string, plannedOn: string | null) => consultation(id, { plannedOn });

it('finds the two bodies whose days stand the wrong way round; those without a day do not count', () => {
  const found = outOfOrder([on('a', '2027-01-10'), on('b', '2027-02-10'), on('c', null), on('d', '2027-01-15'), on('e', '2027-01-12')]);
  expect([found?.before.plannedOn, found?.after.plannedOn]).toEqual(['2027-02-10', '2027-01-15']);
});

it('finds nothing where the days ascend, or are the same', () => {
  expect(outOfOrder([on('a', '2027-01-10'), on('b', '2027-01-10'), on('c', null)])).toBeUndefined();
});

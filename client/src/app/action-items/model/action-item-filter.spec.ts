import { isFiltering, onlyAfter, questionOf, viewOf } from './action-item-filter';

const organization = '01890000-0000-7000-8000-000000000001';

it('asks for what is open where the address says nothing', () => {
  const view = viewOf({});
  expect(isFiltering(view)).toBe(false);
  expect(questionOf(view)).toMatchObject({ order: 'DUE', filter: { states: ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'REPORTED_DONE'], isMine: false, text: null } });
});

it('asks for what the address says', () => {
  const view = viewOf({ suche: ' Zahlen ', stand: 'gemeldet', von: organization, nur: 'still,meine', folge: 'verschoben' });
  expect(questionOf(view)).toMatchObject({ order: 'CARRIED', filter: { text: 'Zahlen', states: ['REPORTED_DONE'], givenById: organization, isMine: true, isSilent: true, isOverdue: false } });
  expect(questionOf(viewOf({ stand: 'alle' })).filter?.states).toBeNull();
});

it('takes no notice of what means nothing', () => {
  expect(questionOf(viewOf({ stand: 'x', von: 'x', an: "' or true", nur: 'x', folge: 'x' }))).toEqual(questionOf(viewOf({})));
});

it('keeps the ticks in one order, and no empty parameter', () => {
  expect(onlyAfter(['still'], 'meine', true)).toBe('meine,still');
  expect(onlyAfter(['still'], 'still', false)).toBeNull();
});

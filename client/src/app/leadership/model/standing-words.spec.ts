import { standing } from '../testing/leadership';
import { changeIcon, changeText } from './standing-words';

const change = (kind: 'NEW' | 'WORSE' | 'MOVED' | 'UNCHANGED', before: object = {}) => ({ kind, lageBefore: 'ON_TRACK' as const, standBefore: 'RUNNING' as const, valueBefore: 4, ...before });

it('says what a goal was and what it is now', () => {
  const say = (parts: Parameters<typeof standing>[0]) => changeText(standing(parts), 'de');
  expect(say({ change: change('WORSE'), lage: 'AT_RISK' })).toBe('im Plan → gefährdet');
  expect(say({ change: change('MOVED'), value: 6, unit: 'Plätze' })).toBe('4 → 6 Plätze');
  expect(say({ change: change('MOVED', { valueBefore: null, standBefore: 'NOT_STARTED' }) })).toBe('nicht begonnen → läuft');
  expect(say({ change: change('MOVED', { valueBefore: null, lageBefore: null }) })).toBe('nicht bewertet → im Plan');
  expect([say({ change: change('NEW') }), say({ change: change('UNCHANGED') }), say({ change: null })]).toEqual(['neu', 'unverändert', '']);
});

it('draws an arrow only where it went up or down', () => {
  expect([changeIcon(standing({ change: change('WORSE') })), changeIcon(standing({ change: change('MOVED') })), changeIcon(standing({ change: null }))]).toEqual(['worse', null, null]);
});

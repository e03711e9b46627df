import { activitySentence } from './activity-sentences';

const names: Record<string, string> = { s2: 'Z2 Früh unterstützen', town: 'Burscheid' };
const tell = (payload: object) =>
  activitySentence({ kind: 'GOAL_JUDGED', at: '2026-11-21T10:00:00Z', payload: { goalId: 's2', bodyId: 'town', from: 'NOT_JUDGED', to: 'GAP', ...payload } }, { person: 'Sabine Krämer', actor: 'Sabine Krämer', subject: 'Kreis, 1', nameOf: (id) => names[id ?? ''] ?? '', locale: 'de' });

it('tells a gap that was found apart from how it is dealt with', () => {
  expect(tell({})).toBe('Sabine Krämer hat bei Burscheid eine Lücke zu Z2 Früh unterstützen festgestellt.');
  expect(tell({ settlesGap: true })).toBe('Sabine Krämer hat festgehalten, wie mit der Lücke bei Burscheid zu Z2 Früh unterstützen umgegangen wird.');
});

import { checkpoint } from '../block/testing/blocks';
import { gateProblem, gateProblems, remedies } from './gate-problem';

const nobody = { self: false, steering: null };

it.each([
  [checkpoint('CONTENT_OPEN', 'B3.1'), 'B3.1 Inhalt B3.1 ist noch nicht erfolgt.', '/kreislauf/inhalt/B3.1'],
  [checkpoint('PREDECESSOR_NOT_ACCEPTED', 'B2'), 'Baustein 2 Titel B2 ist noch nicht angenommen.', '/kreislauf/baustein/B2'],
])('names what is in the way, and leads to it: %p', (given, sentence, address) => {
  const { text, links } = gateProblem(given);
  expect(text).toBe(sentence);
  expect(links.map((link) => link.address)).toEqual([address]);
});

it('says once that something hidden is in the way, however many there are', () => {
  const hidden = [checkpoint('PREDECESSOR_NOT_ACCEPTED'), checkpoint('PREDECESSOR_NOT_ACCEPTED')];
  expect(gateProblems(hidden).map(({ text }) => text)).toEqual(['Ein Baustein, der zuerst kommt, ist noch nicht angenommen.']);
});

it('says what helps once for each kind of problem', () => {
  expect(remedies([checkpoint('CONTENT_OPEN', 'B3.1'), checkpoint('CONTENT_OPEN', 'B3.2')], nobody, null)).toEqual(['Setzen Sie jeden Inhalt auf „erfolgt“, oder mit einem Grund auf „zu späterem Zeitpunkt“ oder „entfallen“.']);
});

it('names who can change the contents to whoever cannot', () => {
  expect(remedies([checkpoint('CONTENT_OPEN', 'B3.1')], nobody, 'Das kann die Koordination.')).toEqual(['Das kann die Koordination.']);
});

it.each([
  ['the reader', { self: true, steering: 'Verwaltungsvorstand' }, 'Sie können ihn zulassen.'],
  ['the steering organisation', { self: false, steering: 'Verwaltungsvorstand' }, 'Zulassen kann ihn: Verwaltungsvorstand oder Dezernat.'],
  ['the executive alone', nobody, 'Zulassen kann ihn das Dezernat.'],
])('says who can grant a Vorbehalt: %s', (_who, grantors, sentence) => {
  expect(remedies([checkpoint('PREDECESSOR_NOT_ACCEPTED', 'B2')], grantors, null)).toEqual([`Mit einem Vorbehalt kann der Baustein trotzdem beginnen und eingereicht werden. ${sentence}`]);
});

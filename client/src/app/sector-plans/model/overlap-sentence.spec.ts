import { content, overlap, plan, planned, voerde } from '../testing/plans';
import { overlapSentence } from './overlap-sentence';

const youth = plan({ nextDue: planned('2027-04-01', 'QUARTER') });
const school = plan({ id: 'p2', title: 'Schulentwicklungsplanung', nextDue: planned('2027-09-01', 'MONTH') });
const both = [{ text: 'Jugendhilfeplanung', address: '/fachplanungen/p1' }, { text: 'Schulentwicklungsplanung', address: '/fachplanungen/p2' }];

it('leads to the plans and to the content that they share', () => {
  const { text, links } = overlapSentence(overlap('SAME_CONTENT', [youth, school], { content: content('B3', 'Analysen') }), 'de');
  expect(text).toBe('Jugendhilfeplanung und Schulentwicklungsplanung befassen sich mit Baustein 3 Analysen. Stimmen Sie ab, wer was beiträgt.');
  expect(links).toEqual([...both, { text: 'Baustein 3 Analysen', address: '/kreislauf/baustein/B3' }]);
});

it('names data that are collected twice', () => {
  const { text, links } = overlapSentence(overlap('SAME_DATA', [youth, school], { dataName: 'Kinder unter 6' }), 'de');
  expect(text).toBe('Jugendhilfeplanung und Schulentwicklungsplanung erheben dieselben Daten: „Kinder unter 6“. Einmal erhoben, reichen sie für alle.');
  expect(links).toEqual(both);
});

it('says when updates are due at about the same time', () => {
  expect(overlapSentence(overlap('SAME_TIME', [youth, school]), 'de').text).toBe(
    'Die nächste Fortschreibung von Jugendhilfeplanung und Schulentwicklungsplanung steht zu ähnlicher Zeit an: 2. Quartal 2027 und September 2027. Gemeinsam geschrieben, passen die Pläne zueinander.',
  );
});

it('names each plan with its body where there are several', () => {
  const ofCounty = plan({ id: 'p3', body: { ...voerde, id: 'b2', name: 'Kreis Wesel' } });
  expect(overlapSentence(overlap('SAME_DATA', [youth, ofCounty], { dataName: 'Kinder' }), 'de').links.map(({ text }) => text)).toEqual(['Jugendhilfeplanung (Voerde (Niederrhein), Stadt)', 'Jugendhilfeplanung (Kreis Wesel)']);
});

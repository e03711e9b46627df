import { resultOfWords } from './result-words.js';

describe('a result in free text', () => {
  it.each([
    ['Einstimmig beschlossen.', 'APPROVED'],
    ['mehrheitlich zugestimmt', 'APPROVED'],
    ['Beschlossen bei 2 Enthaltungen', 'APPROVED'],
    ['ungeändert beschlossen', 'APPROVED'],
    ['Geändert beschlossen', 'APPROVED_AMENDED'],
    ['zur Kenntnis genommen', 'NOTED'],
    ['mehrheitlich abgelehnt', 'REJECTED'],
    ['vorberaten ohne Änderungen', 'PRELIMINARILY_RECOMMENDED'],
    ['Vertagt', 'ADJOURNED'],
    ['von der Tagesordnung abgesetzt', 'NOT_DEALT_WITH'],
  ])('is clear where it says "%s"', (words, result) => {
    expect(resultOfWords(words)).toBe(result);
  });

  it.each(['einstimmig', 'keine Abstimmung', 'erledigt', 'nicht beschlossen', 'beschlossen, Punkt 3 abgelehnt', 'verwiesen in Fachausschuss und vertagt', 'constructor', ''])('is asked of a person where it says "%s"', (words) => {
    expect(resultOfWords(words)).toBeUndefined();
  });
});

import { aTemplate } from '../testing/templates';
import { draftOf } from './draft';
import { usesOf } from './uses';

const draft = draftOf(aTemplate());

it('says where an actor is named, by its part there', () => {
  expect(usesOf('actor:board', draft)).toEqual(['nimmt ab: Die ganze Vorlage', 'verantwortlich: Baustein 1', 'wirken mit: Baustein 2']);
  expect(usesOf('actor:group', draft)).toEqual(['verantwortlich: Baustein 2', 'führt durch: B2.1']);
});

it('says what waits for a block or a content', () => {
  expect(usesOf('block:B1', draft)).toEqual(['Vorarbeiten: Baustein 2']);
  expect(usesOf('content:B2/B2.1', draft)).toEqual(['Vorarbeiten: B2.2']);
  expect(usesOf('content:B2/B2.2', draft)).toEqual([]);
});

import { templateRefusalSentence } from './template-refusal';

const refused = (missing: string[], unknown: string[]) => templateRefusalSentence({ __typename: 'TemplateNotUsable', name: 'Kopf.docx', missing, unknown }, 'de').remedy;

it('names the placeholders that a layout lacks, and those that there are not', () => {
  expect(refused(['{{titel}}', '{{beschlussvorschlag}}'], ['{{titell}}'])).toBe('Es fehlen die Platzhalter {{titel}} und {{beschlussvorschlag}}. Diese Platzhalter gibt es nicht: {{titell}}.');
});

it('says of a file that cannot be opened what to do', () => {
  expect(refused([], [])).toContain('noch einmal als DOCX');
});

it('says of any other file what it would say of every file', () => {
  expect(templateRefusalSentence({ __typename: 'FileNotTaken', problem: 'TOO_LARGE', name: 'Kopf.docx', is: null }, 'de').remedy).toContain('2');
});

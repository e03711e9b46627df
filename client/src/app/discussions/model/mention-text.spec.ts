import { begunName, sentText, textParts, withName, writtenText } from './mention-text';

const anna = { id: '01890000-0000-7000-8000-00000000000a', name: 'Anna Berg' };
const annaLena = { id: '01890000-0000-7000-8000-00000000000b', name: 'Anna Bergmann' };

it('sends those who are mentioned by their ids, and nobody by a part of another name', () => {
  expect(sentText('@Anna Bergmann und @Anna Berg, siehe @Niemand', [anna, annaLena])).toBe(`@{${annaLena.id}} und @{${anna.id}}, siehe @Niemand`);
});

it('gives back to whoever corrects it what they wrote', () => {
  expect(writtenText(`Danke, @{${anna.id}}!`, [anna])).toBe('Danke, @Anna Berg!');
});

it('tells names from words', () => {
  expect(textParts(`Danke, @{${anna.id}}!`, [anna])).toEqual([{ text: 'Danke, ', isMention: false }, { text: '@Anna Berg', isMention: true }, { text: '!', isMention: false }]);
});

it.each([
  ['@', ''],
  ['Danke, @an', 'an'],
  ['(@Anna Be', 'Anna Be'],
  ['post@kreis', undefined],
  ['@Anna Berg und', undefined],
  ['Danke', undefined],
])('knows whether somebody is being named: %s', (before, name) => {
  expect(begunName(before)).toBe(name);
});

it('writes out the name that was begun', () => {
  expect(withName('Danke, @an', anna)).toBe('Danke, @Anna Berg ');
});

import { moveProblem } from './move-problem';

const text = (code: Parameters<typeof moveProblem>[0]['code']) => moveProblem({ code, obstacles: [] }, [], 'de').text;

it.each([
  ['PREDECESSORS_OPEN', 'Eine Vorarbeit ist noch offen.'],
  ['BLOCK_PREDECESSORS_NOT_ACCEPTED', 'Ein Baustein davor ist noch nicht angenommen. Bis dahin kann dieser Baustein nur mit Vorbehalt beginnen.'],
] as const)('tells %s also where the obstacle may not be read', (code, sentence) => {
  expect(text(code)).toBe(sentence);
});

it.each([
  ['BLOCK_ACCEPTED', 'er muss zuerst wieder geöffnet werden'],
  ['BLOCK_SUBMITTED', 'zuerst entscheidet, wer ihn abnimmt'],
  ['CYCLE_NOT_RUNNING', 'Der Zyklus läuft nicht'],
  ['FOLLOWS_CHILDREN', 'ändern Sie den Stand der Teile'],
  ['NO_SUCH_MOVE', 'wählen Sie einen anderen Stand'],
  ['COMPLETED_IN_FUTURE', 'erfolgt ist etwas spätestens heute'],
  ['REASON_MISSING', 'braucht es einen Satz'],
] as const)('says what mends %s', (code, words) => {
  expect(text(code)).toContain(words);
});

import { blockGroups } from '../model/block-group';
import { aBlock, aReservation, perBody } from '../model/testing/blocks';
import { iconRow } from './icon-row';
import { segmentName } from './segment-name';

const groupOf = (...blocks: Parameters<typeof blockGroups>[0]) => blockGroups(blocks)[0];
const content = { code: 'CONTENT_OPEN', subject: null };

it('begins with what is seen, and says all three axes', () => {
  const block = aBlock({ key: 'B3', kind: 'ANALYSES', stand: 'RUNNING', reservation: aReservation, lage: 'WATCH', aktualitaet: { state: 'FRESH' }, contentCount: 5, checkpoints: [content, content, content, content] });
  expect(segmentName(groupOf(block))).toBe('Baustein 3 Analysen, 4 Prüfpunkte offen, Stand läuft mit Vorbehalt, 0 von 5 Inhalten erfolgt, Lage beobachten, Aktualität frisch');
});

it('says that a block is to be reviewed, in words and with its icon', () => {
  const group = groupOf(aBlock({ stand: 'RUNNING', needsReview: true }));
  expect(segmentName(group)).toContain('Stand läuft, zu prüfen, 0 von 1 Inhalt erfolgt');
  expect(iconRow(group).marks.map(({ icon }) => icon)).toEqual(['running', 'returning', 'on-track']);
});

it('knows one and none', () => {
  expect(segmentName(groupOf(aBlock({ checkpoints: [content] })))).toContain('1 Prüfpunkt offen, Stand nicht begonnen, 0 von 1 Inhalt erfolgt');
  expect(segmentName(groupOf(aBlock()))).toBe('Baustein 1 Entschluss, Stand nicht begonnen, 0 von 1 Inhalt erfolgt, Lage im Plan, Aktualität nie');
});

it('says that it belongs to the set-up, and how many share it', () => {
  expect(segmentName(groupOf(aBlock({ key: 'A', phase: 'SETUP', kind: 'ANALYSES' })))).toMatch(/^Aufbau, Baustein A Analysen,/);
  expect(segmentName(groupOf(...perBody()))).toMatch(/^Baustein 4 Ziele, 2 Kommunen, 2 Prüfpunkte offen,/);
});

it('draws Stand, Vorbehalt and Lage in a row, and a diamond while Prüfpunkte are open', () => {
  const running = iconRow(groupOf(aBlock({ stand: 'RUNNING', reservation: aReservation, checkpoints: [content] })));
  expect(running.marks.map(({ icon }) => icon)).toEqual(['running', 'reservation', 'on-track']);
  expect(running).toMatchObject({ diamond: 59, left: -42 });
  expect(iconRow(groupOf(aBlock()))).toMatchObject({ marks: [{ icon: 'open' }], diamond: null });
});

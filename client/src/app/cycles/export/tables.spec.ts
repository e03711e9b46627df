import { organization, reference, task } from '../block/testing/blocks';
import { taskRow } from '../block/task-table/task-row';
import { aBlock, aReservation, perBody } from '../model/testing/blocks';
import { blocksTable } from './blocks-table';
import type { Table } from '../../core/csv/csv';
import { csvName } from '../../core/csv/csv-file';
import { tasksTable } from './tasks-table';

const byHead = ({ heads, rows }: Table, at = 0) => Object.fromEntries(heads.map((head, column) => [head, rows[at]?.[column]]));

describe('the blocks of a cycle', () => {
  it('stand in the file in words, with numbers as numbers and days as days', () => {
    const block = aBlock({
      key: 'B2',
      title: 'Strukturen entwickeln',
      stand: 'RUNNING',
      lage: 'AT_RISK',
      lageReasons: [{ code: 'OVERDUE', days: 12, task: { id: 't', key: 'B2.3', title: 'Kooperation' } }],
      aktualitaet: { state: 'OVERDUE', lastAt: '2024-08-15T10:00:00Z', overdueSince: '2024-10-14T10:00:00Z' },
      reservation: aReservation,
      contentCount: 4,
      doneCount: 2,
      lastDecision: { at: '2024-07-04', by: 'Verwaltungsvorstand', kind: 'BLOCK_RETURNED' },
    });
    expect(byHead(blocksTable([block], 'de'))).toMatchObject({
      Baustein: 'Baustein 2',
      Bezeichnung: 'Strukturen entwickeln',
      Stand: 'läuft',
      'mit Vorbehalt': 'ja',
      erfolgt: 2,
      Inhalte: 4,
      Lage: 'gefährdet',
      Begründung: expect.stringMatching(/^B2\.3 Kooperation ist seit 12 Tagen überfällig\. Mit Vorbehalt begonnen/),
      Aktualität: 'überfällig',
      'letzte Nachricht': '2024-08-15',
      'zuletzt entschieden durch': 'Verwaltungsvorstand',
      Entscheidung: 'zurückgegeben am 04.07.2024',
    });
  });

  it('stand in the file with the day until which they are planned, to be sorted', () => {
    const due = { __typename: 'PlannedDate', date: '2027-03-31', precision: 'DAY' } as const;
    const dated = aBlock({ tasks: [{ ...aBlock().tasks[0], due, shownStand: 'PLANNED', hasChildren: false } as never] });
    expect(byHead(blocksTable([dated], 'de'))).toMatchObject({ geplant: 'Mi 31.03.2027', 'geplant bis spätestens': '2027-03-31' });
    expect(byHead(blocksTable([aBlock({ plannedFrom: '2027-01-01', plannedUntil: '2027-06-30' })], 'de'))).toMatchObject({ 'geplant bis spätestens': '2027-06-30' });
  });

  it('stand there for each body that shares one', () => {
    expect(blocksTable(perBody(), 'de').rows.map(([, title, body]) => [title, body])).toEqual([
      ['Regionale Ziele', 'Burscheid'],
      ['Regionale Ziele', 'Kürten'],
    ]);
  });
});

describe('the contents of a block', () => {
  it('stand in the file with their dates both as planned and to be sorted', () => {
    const before = [reference('B3.1'), reference('B3.2')];
    const given = task('B3.3', {
      title: 'Kleinräumige Analyse',
      shownStand: 'WAITING',
      isOptional: true,
      predecessors: before,
      due: { __typename: 'PlannedDate', date: '2024-10-01', precision: 'QUARTER' } as never,
      accountable: organization('o1', 'Stelle Sozialplanung'),
      participants: [{ __typename: 'Participant', role: 'CONSULTED', organization: { id: 'o2', name: 'AG Wohlfahrt' }, seat: null }] as never,
    });
    expect(byHead(tasksTable([taskRow(given, new Map(), 'de')], 'de'))).toMatchObject({
      Nummer: 'B3.3',
      Inhalt: 'Kleinräumige Analyse',
      freiwillig: 'ja',
      Stand: 'hängt von Vorarbeit ab',
      'wartet auf': 'B3.1, B3.2',
      fällig: '4. Quartal 2024',
      'fällig spätestens': '2024-12-31',
      verantwortlich: 'Stelle Sozialplanung',
      'führt durch': null,
      'wirkt mit': 'AG Wohlfahrt',
    });
  });

  it('have as many cells as there are heads', () => {
    const { heads, rows } = tasksTable([taskRow(task('B3.1'), new Map(), 'de')], 'de');
    expect(rows[0]).toHaveLength(heads.length);
    expect(blocksTable([aBlock()], 'de').rows[0]).toHaveLength(blocksTable([], 'de').heads.length);
  });
});

it('names the file by body, cycle and day, without anything that a file system minds', () => {
  expect(csvName(['Voerde (Niederrhein), Stadt', 'Zyklus 1', 'Bausteine'], '2024-11-05')).toBe('Voerde-Niederrhein-Stadt_Zyklus-1_Bausteine_2024-11-05.csv');
  expect(csvName(['../../Kürten: "Süd"', ''], '2024-11-05')).toBe('Kürten-Süd_2024-11-05.csv');
});

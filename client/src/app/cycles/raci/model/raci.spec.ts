import { aContent, anAnsweredBlock, group, lead, nobody, office, organization, takes } from '../testing/answered';
import { foundRows, organizationsIn, partiesIn, workload } from './raci-filter';
import { raciRows } from './raci-row';

const noSeats = new Map<string, { id: string; name: string }>();
const seats = new Map([['lead', { id: 'group', name: 'Planungsgruppe' }]]);
const all = { onlyUnanswered: false, organizationId: null };
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name);

describe('what nobody is accountable for', () => {
  const gaps = (...args: Parameters<typeof anAnsweredBlock>) => keys(raciRows([anAnsweredBlock(...args)], noSeats).filter(({ isUnanswered }) => isUnanswered));

  it('is a block or a content without organisation and seat', () => {
    expect(gaps('B3', [aContent('B3.1'), aContent('B3.2', { accountable: office })], { accountable: nobody })).toEqual(['B3', 'B3.1']);
  });

  it('is not answered by somebody who only takes part', () => {
    expect(gaps('B3', [aContent('B3.1', { participants: [takes('RESPONSIBLE', 'office', 'Stelle Sozialplanung')] })])).toEqual(['B3.1']);
  });

  it('is nothing that collects others, and nothing that was dropped', () => {
    expect(gaps('B3', [aContent('B3.1', { hasChildren: true }), aContent('B3.1a', { parentId: 'B3.1' }), aContent('B3.2', { shownStand: 'DROPPED' })])).toEqual(['B3.1a']);
  });
});

it('knows whose accountability is only that of the block', () => {
  const rows = raciRows([anAnsweredBlock('B3', [aContent('B3.1', { accountable: group }), aContent('B3.2', { accountable: office }), aContent('B3.3', { accountable: lead }), aContent('B3.4')])], noSeats);
  expect(keys(rows.filter(({ isInherited }) => isInherited))).toEqual(['B3.1']);
});

it('tells blocks of the same key apart by their body', () => {
  const [block, content] = raciRows([anAnsweredBlock('4', [aContent('4.1')], { body: { __typename: 'Named', id: 'b', name: 'Kürten' } as never })], noSeats);
  expect([block?.name, content?.name]).toEqual(['Baustein 4 Titel 4, Kürten', '4.1 Inhalt 4.1, Kürten']);
});

describe('who takes part', () => {
  const blocks = [
    anAnsweredBlock('B3', [
      aContent('B3.1', { accountable: lead, participants: [takes('CONSULTED', 'office', 'Stelle Sozialplanung')] }),
      aContent('B3.2', { accountable: office, participants: [takes('CONSULTED', 'welfare', 'AG Wohlfahrt'), takes('RESPONSIBLE', 'office', 'Stelle Sozialplanung')] }),
    ]),
  ];

  it('stands in the order of the names behind whoever answers for something, a seat behind its organisation', () => {
    expect(names(partiesIn(raciRows(blocks, seats)))).toEqual(['Planungsgruppe', 'Leitung der Planungsgruppe', 'Stelle Sozialplanung', 'AG Wohlfahrt']);
  });

  it('is a seat by its own name where its organisation is not known', () => {
    expect(names(partiesIn(raciRows(blocks, noSeats)))).toEqual(['Leitung der Planungsgruppe', 'Planungsgruppe', 'Stelle Sozialplanung', 'AG Wohlfahrt']);
  });

  it('is offered by organisation', () => {
    expect(names(organizationsIn(raciRows(blocks, seats)))).toEqual(['AG Wohlfahrt', 'Planungsgruppe', 'Stelle Sozialplanung']);
    expect(names(organizationsIn(raciRows(blocks, noSeats)))).toContain('Leitung der Planungsgruppe');
  });

  it('is accountable before all, then responsible', () => {
    const [, , second] = raciRows(blocks, seats);
    expect(second?.parts.map(({ party, role }) => `${role} ${party.id}`)).toEqual(['ACCOUNTABLE office', 'RESPONSIBLE office', 'CONSULTED welfare']);
  });

  it('has so much to do', () => {
    expect(workload(raciRows(blocks, seats), 'group')).toEqual([{ role: 'ACCOUNTABLE', count: 2 }]);
    expect(workload(raciRows(blocks, seats), 'office')).toEqual([
      { role: 'ACCOUNTABLE', count: 1 },
      { role: 'RESPONSIBLE', count: 1 },
      { role: 'CONSULTED', count: 1 },
    ]);
  });
});

describe('the filter', () => {
  const rows = raciRows(
    [
      anAnsweredBlock('B3', [aContent('B3.1', { accountable: lead }), aContent('B3.2', { hasChildren: true, accountable: office }), aContent('B3.2a', { parentId: 'B3.2' })], { accountable: office }),
      anAnsweredBlock('B4', [aContent('B4.1', { accountable: organization('welfare', 'AG Wohlfahrt') })], { accountable: office }),
    ],
    seats,
  );

  it('lets everything stand when nothing is chosen', () => {
    expect(foundRows(rows, all)).toHaveLength(6);
  });

  it('keeps above what it finds the content and the block that it belongs to', () => {
    const found = foundRows(rows, { ...all, onlyUnanswered: true });
    expect(found.map(({ key, isContext }) => [key, isContext])).toEqual([
      ['B3', true],
      ['B3.2', true],
      ['B3.2a', false],
    ]);
  });

  it('finds what an organisation has to do, by its seats too', () => {
    expect(keys(foundRows(rows, { ...all, organizationId: 'group' }).filter(({ isContext }) => !isContext))).toEqual(['B3.1']);
  });
});

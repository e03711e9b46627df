import type { Paper } from '../data/papers.store';
import { found } from './paper-filter';

const papers = [{ reference: '17/801', title: 'Aufbau', state: 'CLOSED' }, { reference: '', title: 'Fördermittel', state: 'DRAFT' }] as Paper[];
const stateOf = ({ state }: Paper) => state;

it('finds papers by number and title, whatever the case', () => {
  expect(found(papers, { text: '801', state: '' }, stateOf)).toEqual([papers[0]]);
  expect(found(papers, { text: ' förder ', state: '' }, stateOf)).toEqual([papers[1]]);
});

it('narrows them down to one state', () => {
  expect(found(papers, { text: '', state: 'CLOSED' }, stateOf)).toEqual([papers[0]]);
});

import { mayAllRead, type SharedPart } from './sharing.js';

const part = (changes: Partial<SharedPart> = {}): SharedPart => ({ visibility: 'PARTICIPANTS', bodyId: 'town', isKeptCloser: false, ...changes });
const readIn = (visibility: 'INTERNAL' | 'PARTICIPANTS' | 'TENANT' | 'PUBLIC', changes: Partial<SharedPart> = {}): boolean => mayAllRead({ visibility, bodyId: 'town' }, part(changes));

it('takes into an internal one whatever is of the same body, and of another one only what all may read', () => {
  expect([readIn('INTERNAL', { visibility: 'INTERNAL', isKeptCloser: true }), readIn('INTERNAL', { bodyId: 'county' }), readIn('INTERNAL', { bodyId: 'county', visibility: 'TENANT' })]).toEqual([true, false, true]);
});

it('takes into one that is shared nothing that is kept closer', () => {
  expect([readIn('PARTICIPANTS'), readIn('PARTICIPANTS', { visibility: 'INTERNAL' }), readIn('PARTICIPANTS', { bodyId: 'county' }), readIn('TENANT'), readIn('TENANT', { visibility: 'TENANT' })]).toEqual([true, false, false, false, true]);
});

it('takes no draft, and nothing of a single block, into what others read too', () => {
  expect([readIn('PARTICIPANTS', { isKeptCloser: true }), readIn('TENANT', { visibility: 'TENANT', isKeptCloser: true })]).toEqual([false, false]);
});

it('takes into a public one only what is public', () => {
  expect([readIn('PUBLIC', { visibility: 'TENANT' }), readIn('PUBLIC', { visibility: 'PUBLIC' })]).toEqual([false, true]);
});

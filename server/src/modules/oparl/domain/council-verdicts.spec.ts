import type { OwnConsultation } from '../../council/index.js';
import { type FoundConsultation, ownOf, verdictOn } from './council-verdicts.js';

const own = (changes: Partial<OwnConsultation> = {}): OwnConsultation => ({ id: 'c1', organizationName: 'Stadtrat', plannedOn: null, role: 'DECISION', isAuthoritative: true, state: 'PLANNED', resultOn: null, ...changes });
const found = (changes: Partial<FoundConsultation> = {}): FoundConsultation => ({ id: 'https://ris.example/c/1', modified: null, hash: '', organizationNames: ['Stadtrat'], heldOn: '2024-10-08', result: 'beschlossen', agendaItem: '', ...changes });
const open = { isOpenToResults: true, today: '2024-11-01' };

describe('which of our consultations one of theirs is', () => {
  const [first, second] = [own({ id: 'c1', plannedOn: '2024-09-10' }), own({ id: 'c2', plannedOn: '2024-10-08' })];

  it('the only one of that body, however it is spelt, or by its short name', () => {
    expect(ownOf(found({ organizationNames: ['Rat der Stadt', ' STADTRAT '] }), undefined, [own(), own({ id: 'c9', organizationName: 'Sozialausschuss' })])?.id).toBe('c1');
  });

  it('the one on that day, where the body consults twice', () => {
    expect(ownOf(found(), undefined, [first, second])?.id).toBe('c2');
    expect(ownOf(found({ heldOn: null }), undefined, [first, second])).toBeUndefined();
  });

  it('the one that it was before, whatever the body is called by now', () => {
    expect(ownOf(found({ organizationNames: [] }), 'c1', [first, second])?.id).toBe('c1');
  });
});

describe('what follows from a result', () => {
  it('it is recorded where it is clear', () => {
    expect(verdictOn(own(), found(), open)).toEqual({ record: 'APPROVED', on: '2024-10-08' });
  });

  it('nothing where there is none, where it is known, or where ours is younger', () => {
    for (const [ours, theirs] of [[own(), found({ result: '' })], [own({ state: 'APPROVED', resultOn: '2024-10-08' }), found()], [own({ state: 'APPROVED', resultOn: '2024-10-08' }), found({ result: 'vertagt', heldOn: '2024-09-10' })]] as const) expect(verdictOn(ours, theirs, open)).toBeUndefined();
  });

  it('what was put off is taken up on a later day, and on no other', () => {
    const adjourned = own({ state: 'ADJOURNED', resultOn: '2024-09-10' });
    expect(verdictOn(adjourned, found(), open)).toEqual({ record: 'APPROVED', on: '2024-10-08' });
    expect(verdictOn(adjourned, found({ heldOn: '2024-09-10' }), open)).toEqual({ tell: 'RESULT_DIFFERS' });
    expect(verdictOn(adjourned, found({ heldOn: null }), open)).toEqual({ tell: 'RESULT_DIFFERS' });
  });

  it.each([
    ['another one was entered', own({ state: 'REJECTED', resultOn: '2024-10-08' }), found(), open, 'RESULT_DIFFERS'],
    ['the words are unknown', own(), found({ result: 'erledigt' }), open, 'UNKNOWN_RESULT'],
    ['the paper takes none', own(), found(), { ...open, isOpenToResults: false }, 'PAPER_NOT_OPEN'],
    ['its day is not known', own(), found({ heldOn: null }), open, 'NO_DAY'],
    ['its day lies ahead', own(), found({ heldOn: '2024-11-02' }), open, 'NO_DAY'],
    ['it is amended', own(), found({ result: 'geändert beschlossen' }), open, 'RESULT_SUGGESTED'],
    ['whoever agrees does not decide', own({ isAuthoritative: false, role: 'PRELIMINARY' }), found(), open, 'RESULT_SUGGESTED'],
    ['it does not fit what the body was asked for', own({ role: 'NOTICE' }), found(), open, 'RESULT_SUGGESTED'],
  ])('a person is told where %s', (_why, ours, theirs, situation, code) => {
    expect(verdictOn(ours, theirs, situation)).toEqual({ tell: code });
  });
});

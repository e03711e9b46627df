import { firstState, problemOfCycleMove, stateAfterAcceptance } from './cycle-lifecycle.js';
import { CYCLE_STATES } from './cycle-state.js';

const setup = (acceptance: 'OPEN' | 'ACCEPTED') => ({ kind: 'ANALYSES' as const, phase: 'SETUP' as const, acceptance });
const measures = (acceptance: 'OPEN' | 'ACCEPTED') => ({ kind: 'MEASURES' as const, phase: 'REGULAR' as const, acceptance });

describe('the life of a cycle', () => {
  it('begins with the set-up where the template has one', () => {
    expect(firstState([setup('OPEN'), measures('OPEN')])).toBe('SETUP');
    expect(firstState([measures('OPEN')])).toBe('REGULAR');
  });

  it('goes on from phase to phase when the blocks of a phase are accepted', () => {
    expect(stateAfterAcceptance('SETUP', [setup('ACCEPTED'), setup('OPEN'), measures('OPEN')])).toBe('SETUP');
    expect(stateAfterAcceptance('SETUP', [setup('ACCEPTED'), measures('OPEN')])).toBe('REGULAR');
    expect(stateAfterAcceptance('REGULAR', [setup('ACCEPTED'), measures('ACCEPTED'), measures('OPEN')])).toBe('REGULAR');
    expect(stateAfterAcceptance('REGULAR', [setup('ACCEPTED'), measures('ACCEPTED')])).toBe('EVALUATING');
  });

  it('never skips the evaluation of a template without measures, and moves nothing that rests', () => {
    expect(stateAfterAcceptance('REGULAR', [setup('ACCEPTED')])).toBe('REGULAR');
    expect(stateAfterAcceptance('SUSPENDED', [measures('ACCEPTED')])).toBe('SUSPENDED');
  });

  it('rests with a sentence, and goes on without one', () => {
    expect(problemOfCycleMove('SUSPEND', 'REGULAR', '')).toBe('REASON_MISSING');
    expect(problemOfCycleMove('SUSPEND', 'REGULAR', 'Stelle unbesetzt')).toBeUndefined();
    expect(problemOfCycleMove('RESUME', 'SUSPENDED', '')).toBeUndefined();
  });

  it.each([
    ['SUSPEND', ['SETUP', 'REGULAR', 'EVALUATING']],
    ['RESUME', ['SUSPENDED']],
    ['ABANDON', ['DRAFT', 'SETUP']],
  ] as const)('%s is possible from %s only', (verb, from) => {
    expect(CYCLE_STATES.filter((state) => problemOfCycleMove(verb, state, 'weil') === undefined)).toEqual(from);
  });
});

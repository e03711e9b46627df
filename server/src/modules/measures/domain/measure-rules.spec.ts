import { type MeasureStanding, problemsOfAgreement, problemsOfContinuing, problemsOfCover, problemsOfStart } from './measure-rules.js';

const measure = (parts: Partial<MeasureStanding> = {}): MeasureStanding => ({
  goalId: 'goal', ownerOrganizationId: 'office', ownerSeatId: null, isFunded: true, hasOpenReservation: false, fundingEndsOn: null, continuation: null, ...parts,
});

it('is agreed on with a goal, with somebody who answers for it, and with money or a Vorbehalt', () => {
  expect(problemsOfAgreement(measure({ goalId: null, ownerOrganizationId: null, isFunded: false }))).toEqual(['NO_GOAL', 'NO_OWNER', 'NEITHER_FUNDED_NOR_RESERVED']);
  expect([problemsOfAgreement(measure()), problemsOfAgreement(measure({ isFunded: false, hasOpenReservation: true, ownerOrganizationId: null, ownerSeatId: 'seat' }))]).toEqual([[], []]);
});

it('starts with its money and without a Vorbehalt', () => {
  expect([problemsOfStart(measure()), problemsOfStart(measure({ isFunded: false })), problemsOfStart(measure({ hasOpenReservation: true }))]).toEqual([[], ['NOT_FUNDED'], ['RESERVATION_OPEN']]);
});

it('goes on for good by a decision, where others paid for it', () => {
  const ended = { fundingEndsOn: '2027-12-31' };
  expect([problemsOfContinuing(measure()), problemsOfContinuing(measure(ended)), problemsOfContinuing(measure({ ...ended, continuation: 'CONTINUE' })), problemsOfContinuing(measure({ continuation: 'END' }))]).toEqual([
    [], ['CONTINUATION_UNDECIDED'], [], ['DECIDED_TO_END'],
  ]);
});

it('keeps its money where it is agreed on or runs', () => {
  const nothing = { isFunded: false, hasOpenReservation: false };
  expect([problemsOfCover('PROPOSED', nothing), problemsOfCover('AGREED', nothing), problemsOfCover('AGREED', { ...nothing, hasOpenReservation: true }), problemsOfCover('PAUSED', nothing)]).toEqual([
    [], ['NEITHER_FUNDED_NOR_RESERVED'], [], ['NOT_FUNDED'],
  ]);
});

import { type AgreementTerm, agreementSentence } from './agreements';

const today = '2026-11-21';
const term = (changes: Partial<AgreementTerm>): AgreementTerm => ({ state: 'RUNNING', validFrom: '2024-01-01', validUntil: null, noticeBy: null, noticeIsNear: false, noticeMonths: null, ...changes });

it.each([
  [term({}), 'Gilt unbefristet.'],
  [term({ noticeMonths: 1 }), 'Gilt unbefristet. Kündigungsfrist: 1 Monat.'],
  [term({ noticeMonths: 6 }), 'Gilt unbefristet. Kündigungsfrist: 6 Monate.'],
  [term({ validUntil: '2028-12-31' }), 'Gilt bis 31.12.2028.'],
  [term({ validUntil: '2028-12-31', noticeBy: '2028-06-30', noticeMonths: 6 }), 'Gilt bis 31.12.2028. Bis 30.06.2028 kann gekündigt werden.'],
  [term({ validUntil: '2027-05-31', noticeBy: '2026-05-31', noticeMonths: 12 }), 'Gilt bis 31.05.2027.'],
  [term({ state: 'ENDS_SOON', validUntil: '2026-12-31' }), 'Endet am 31.12.2026, in 40 Tagen.'],
  [term({ state: 'ENDS_SOON', validUntil: '2027-03-31', noticeBy: '2026-12-31', noticeIsNear: true, noticeMonths: 3 }), 'Endet am 31.03.2027, in 130 Tagen. Nur noch bis 31.12.2026 kann gekündigt werden.'],
  [term({ state: 'ENDS_SOON', validUntil: today }), 'Endet heute, am 21.11.2026.'],
  [term({ state: 'ENDS_SOON', validUntil: '2026-11-22' }), 'Endet morgen, am 22.11.2026.'],
  [term({ state: 'UPCOMING', validFrom: '2027-01-01', validUntil: '2028-12-31' }), 'Beginnt am 01.01.2027.'],
  [term({ state: 'ENDED', validUntil: '2026-11-20', noticeBy: '2026-08-20' }), 'Endete am 20.11.2026.'],
])('says how an agreement stands: %#', (agreement, sentence) => {
  expect(agreementSentence(agreement, today, 'de')).toBe(sentence);
});

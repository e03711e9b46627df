import { everyWord } from '../../core/filtering/every-word';
import { agreementAddress, agreementSentence, agreementStates, type AgreementStateWord, monthsText } from '../../core/vocabulary/agreements';
import { periodText } from '../../core/vocabulary/period';
import type { Agreement } from '../data/agreement.store';
import { agreementKinds } from './agreement-kinds';

export interface AgreementRow {
  readonly id: string;
  readonly agreement: Agreement;
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly state: AgreementStateWord;
  readonly sentence: string;
  readonly term: string;
  readonly notice: string;
}

export function agreementRow(agreement: Agreement, today: string, locale: string): AgreementRow {
  const { id, title, kind, parties, state, validFrom, validUntil, noticeMonths } = agreement;
  return {
    id,
    agreement,
    address: agreementAddress(id),
    title,
    kind: agreementKinds[kind],
    parties: parties.map(({ organization }) => organization.name),
    state: agreementStates[state],
    sentence: agreementSentence(agreement, today, locale),
    term: periodText({ from: validFrom, until: validUntil }, locale, today),
    notice: noticeMonths ? monthsText(noticeMonths) : '',
  };
}

export function filterAgreements(rows: readonly AgreementRow[], text: string): AgreementRow[] {
  const isSaid = everyWord(text);
  return rows.filter(({ title, kind, parties, state }) => isSaid([title, kind, state.word, ...parties]));
}

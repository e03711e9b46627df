import type { SchemaPath, SchemaPathTree } from '@angular/forms/signals';
import type { AgreementKind, EditAgreementInput, Visibility } from '../../gql/organizations/graphql';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import type { AgreementNow } from '../data/agreement-verbs';
import { type Bounds, wholeNumber, writtenNumber } from '../forms/whole-number';

/** What an agreement says of itself, as the fields of its forms hold it. */
export interface AgreementValues {
  readonly title: string;
  readonly kind: AgreementKind | '';
  readonly summary: string;
  readonly signedOn: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly noticeMonths: string;
  readonly warnDays: string;
  readonly visibility: Visibility;
}

const notice: Bounds = { least: 1, most: 60 };
const warning: Bounds = { least: 0, most: 1095 };
const usualWarning = 180;

export const agreementValues = (agreement: AgreementNow): AgreementValues => ({
  title: agreement?.title ?? '',
  kind: agreement?.kind ?? '',
  summary: agreement?.summary ?? '',
  signedOn: agreement?.signedOn ?? '',
  validFrom: agreement?.validFrom ?? '',
  validUntil: agreement?.validUntil ?? '',
  noticeMonths: String(agreement?.noticeMonths ?? ''),
  warnDays: String(agreement?.warnDays ?? usualWarning),
  visibility: agreement?.visibility ?? 'INTERNAL',
});

export function agreementRules(path: SchemaPath<AgreementValues> & SchemaPathTree<AgreementValues>): void {
  filled(path.title);
  atMost(path.title, 200);
  filled(path.kind);
  atMost(path.summary, 4000);
  for (const date of [path.signedOn, path.validFrom, path.validUntil]) calendarDay(date);
  wholeNumber(path.noticeMonths, notice, $localize`:@@agreement.noticeMonths:Kündigungsfrist in Monaten`);
  filled(path.warnDays);
  wholeNumber(path.warnDays, warning, $localize`:@@agreement.warnDays:Hinweis vor dem Ende, in Tagen`);
}

/** A visibility that the reader may not change is left out. */
export const agreementInput = ({ kind, signedOn, validFrom, validUntil, noticeMonths, warnDays, visibility, ...texts }: AgreementValues, mayShare: boolean): Omit<EditAgreementInput, 'agreementId' | 'version'> => ({
  ...texts,
  kind: kind || 'COOPERATION',
  signedOn: signedOn || null,
  validFrom: validFrom || null,
  validUntil: validUntil || null,
  noticeMonths: writtenNumber(noticeMonths, notice) ?? null,
  warnDays: writtenNumber(warnDays, warning) ?? usualWarning,
  ...(mayShare && { visibility }),
});

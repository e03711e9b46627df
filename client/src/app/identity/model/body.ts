import type { BodyKind } from '../../gql/identity/graphql';
import { type FieldProblem, fieldProblem } from '../../ui/form/field-problems';

export const bodyKinds: readonly { readonly value: BodyKind; readonly label: string }[] = [
  { value: 'COUNTY', label: $localize`:@@bodyKind.county:Kreis` },
  { value: 'CITY', label: $localize`:@@bodyKind.city:Kreisfreie Stadt` },
  { value: 'MUNICIPALITY', label: $localize`:@@bodyKind.municipality:Kreisangehörige Gemeinde` },
];

/** Keys may begin with 0, so they are texts. */
export function officialKeyProblem(kind: BodyKind, key: string): FieldProblem | null {
  if (key === '') return null;
  if (kind === 'COUNTY') return /^\d{5}$/.test(key) ? null : fieldProblem('NOT_A_COUNTY_KEY');
  return /^\d{8}$/.test(key) ? null : fieldProblem('NOT_AN_AGS');
}

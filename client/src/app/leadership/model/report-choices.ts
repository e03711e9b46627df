import { day } from '../../core/vocabulary/planned-date';
import type { ReportName } from '../data/leadership.store';

/** "Bericht 3 vom 17.08.2026", and whose it is where it is one body's. */
export function reportText({ number, until, body }: Pick<ReportName, 'number' | 'until' | 'body'>, locale: string): string {
  const text = $localize`:@@leadership.report:Bericht ${number}:number: vom ${day(until, locale)}:date:`;
  return body ? `${text}, ${body.name}` : text;
}

export const reportChoices = (reports: readonly ReportName[], locale: string): { readonly value: string; readonly label: string }[] => reports.map((report) => ({ value: String(report.number), label: reportText(report, locale) }));

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { CsvButton } from '../csv/csv-button';
import type { CsvFile, Fetched } from '../csv/csv-file';
import { XlsxButton } from './xlsx-button';

/** Gives a table out, for Excel or for any other program. */
@Component({
  selector: 'pk-table-files',
  imports: [CsvButton, XlsxButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'btns' },
  template: `<pk-xlsx-button [file]="file()" [sheet]="sheet()" /><pk-csv-button [file]="file()" />`,
})
export class TableFiles {
  readonly file = input.required<() => Fetched<CsvFile>>();
  /** What the sheet is called. */
  readonly sheet = input.required<string>();
}

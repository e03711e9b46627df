import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { CsvFile, Fetched } from '../csv/csv-file';
import { Download } from '../csv/download';
import { Icon } from '../../ui/icon/icon';

/** Gives a table out as a workbook; what writes it is loaded when it is wanted. */
@Component({
  selector: 'pk-xlsx-button',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button class="btn btn--quiet btn--small" type="button" (click)="save()"><pk-icon name="download" /><span><ng-container i18n="@@xlsx.save">Für Excel ausgeben</ng-container>&ngsp;<ng-container i18n="@@xlsx.format">als XLSX-Datei</ng-container></span></button>
    <span class="sr" role="status">{{ said() }}</span>
  `,
})
export class XlsxButton {
  /** Fetched when it is wanted; it bears the name of the other format. */
  readonly file = input.required<() => Fetched<CsvFile>>();
  /** What the sheet is called. */
  readonly sheet = input.required<string>();

  protected readonly said = signal('');
  private readonly download = inject(Download);

  protected async save(): Promise<void> {
    const [file, { xlsx }] = await Promise.all([this.file()(), import('./xlsx')]);
    if (!file) return;
    const name = file.name.replace(/\.csv$/, '.xlsx');
    this.download.save(name, await xlsx(file.table, this.sheet()));
    this.said.set($localize`:@@csv.saved:${name}:file: liegt in Ihren Downloads.`);
  }
}

import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { csv } from './csv';
import type { CsvFile, Fetched } from './csv-file';
import { Download } from './download';

/** Gives a table out as a file for a spreadsheet, as it is shown. */
@Component({
  selector: 'pk-csv-button',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button class="btn btn--quiet btn--small" type="button" (click)="save()"><pk-icon name="download" /><span><ng-container i18n="@@csv.save">Tabelle ausgeben</ng-container>&ngsp;<ng-container i18n="@@csv.format">als CSV-Datei</ng-container></span></button>
    <span class="sr" role="status">{{ said() }}</span>
  `,
})
export class CsvButton {
  /** Made when it is wanted: of what is shown then. */
  readonly file = input.required<() => Fetched<CsvFile>>();

  protected readonly said = signal('');
  private readonly download = inject(Download);

  protected async save(): Promise<void> {
    const file = await this.file()();
    if (!file) return;
    const { name, table } = file;
    this.download.save(name, new Blob([csv(table)], { type: 'text/csv;charset=utf-8' }));
    this.said.set($localize`:@@csv.saved:${name}:file: liegt in Ihren Downloads.`);
  }
}

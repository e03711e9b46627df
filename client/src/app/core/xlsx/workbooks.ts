import { Injectable } from '@angular/core';
import type { ReadCell } from './read-xlsx';

/** Reads workbooks that somebody chose; what reads them is loaded when it is wanted. */
@Injectable({ providedIn: 'root' })
export class Workbooks {
  /** @returns the rows of the first sheet; null for a file that is no workbook */
  async read(file: Blob): Promise<readonly (readonly ReadCell[])[] | null> {
    const { readXlsx } = await import('./read-xlsx');
    return readXlsx(file);
  }
}

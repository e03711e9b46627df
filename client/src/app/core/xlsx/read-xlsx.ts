import readXlsxFile from 'read-excel-file/browser';

/** What stands in a cell of a workbook; a day comes as a date, whoever typed it. */
export type ReadCell = string | number | boolean | Date | null;

/** The rows of the first sheet of a workbook; null for a file that is none. */
export async function readXlsx(file: Blob): Promise<readonly (readonly ReadCell[])[] | null> {
  try {
    const [sheet] = await readXlsxFile(file);
    return (sheet?.data ?? []) as readonly (readonly ReadCell[])[];
  } catch {
    // whatever the library stumbles over, it is no workbook for us
    return null;
  }
}

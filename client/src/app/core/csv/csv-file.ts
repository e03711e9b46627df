import type { Table } from './csv';

export interface CsvFile {
  readonly name: string;
  readonly table: Table;
}

/** At once or after a question to the server; null when that was not answered. */
export type Fetched<File> = File | Promise<File | null>;

/** "Voerde-Niederrhein-Stadt_Zyklus-1_Bausteine_2024-11-05.csv": nothing that any file system minds. */
export const csvName = (parts: readonly string[], day: string): string => `${[...parts.map((part) => part.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')), day].filter(Boolean).join('_')}.csv`;

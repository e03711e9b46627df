import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PROGRAM_FOLDER } from '../../../config/program-folder.js';
import { readCsvFile } from '../../../platform/files/csv-file.js';

const FILE = path.join(PROGRAM_FOLDER, 'data/register/nrw-gemeinden.csv');

const row = z.object({ ags: z.string().regex(/^\d{8}$/), name: z.string().min(1), kreis_key: z.string().regex(/^\d{5}$/), still_exists: z.enum(['true', 'false']) });

/** A municipality as the statistical offices list it. */
export interface RegisteredMunicipality {
  ags: string;
  name: string;
  isTown: boolean;
}

/** The official list of municipalities, so that nobody has to type keys. It holds North Rhine-Westphalia. */
@Injectable()
export class MunicipalityRegister {
  private rows?: Promise<z.infer<typeof row>[]>;

  /** @returns the municipalities of a county by their key; none for a county that the register does not hold */
  async ofCounty(countyKey: string): Promise<RegisteredMunicipality[]> {
    const rows = await (this.rows ??= readCsvFile(FILE, row));
    return rows
      .filter(({ kreis_key, ags, still_exists }) => kreis_key === countyKey && still_exists === 'true' && !ags.endsWith('000'))
      .map(({ ags, name }) => ({ ags, name: name.replace(/, .*$/, ''), isTown: /, .*Stadt$/.test(name) }));
  }
}

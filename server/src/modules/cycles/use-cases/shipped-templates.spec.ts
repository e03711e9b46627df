import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROGRAM_FOLDER } from '../../../config/program-folder.js';
import { readTemplates } from './shipped-templates.js';

describe('a folder of templates', () => {
  let folder: string;
  const change = (from: string, to: string) => {
    const file = path.join(folder, 'gib-bausteine.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-templates-'));
    cpSync(path.join(PROGRAM_FOLDER, 'data/templates'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read whole', async () => {
    expect((await readTemplates(folder)).map(({ key }) => key)).toEqual(['gib-bausteine', 'ipso']);
  });

  it('with a broken file names file, place and reason', async () => {
    change('"planning_group"\n     ],', '"planing_group"\n     ],');
    await expect(readTemplates(folder)).rejects.toThrow(/^gib-bausteine\.json, blocks\[\d]\.B\d\.\d\.responsible\[0]: the actor "planing_group" is not declared$/);
    change('"blocks"', '"blocks');
    await expect(readTemplates(folder)).rejects.toThrow(/^gib-bausteine\.json: is no JSON: /);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM_FOLDER } from '../../../config/program-folder.js';
import { templateContent, type TemplateContent } from '../domain/template-content.js';

/** A template as it is shipped. */
export const shipped = (key: 'gib-bausteine' | 'ipso'): TemplateContent =>
  templateContent.parse(JSON.parse(readFileSync(path.join(PROGRAM_FOLDER, 'data/templates', `${key}.json`), 'utf8')));

import path from 'node:path';
import { readdir } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PROGRAM_FOLDER } from '../../../config/program-folder.js';
import { Beginnings } from '../../../kernel/beginnings.js';
import { readJsonFile } from '../../../platform/files/json-file.js';
import { templateContent, type TemplateContent } from '../domain/template-content.js';
import { TemplatesRepository } from '../persistence/templates.repository.js';

const FOLDER = path.join(PROGRAM_FOLDER, 'data/templates');

/**
 * @returns the templates of a folder, checked
 * @throws FileRefused that names file, place and reason
 */
export async function readTemplates(folder = FOLDER): Promise<TemplateContent[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readJsonFile(path.join(folder, name), templateContent)));
}

/** Gives each new Planungskreis its own copy of the shipped templates. */
@Injectable()
export class ShippedTemplates implements OnModuleInit {
  constructor(
    private readonly beginnings: Beginnings,
    private readonly templates: TemplatesRepository,
  ) {}

  onModuleInit(): void {
    this.beginnings.add(async (tenantId) => {
      for (const content of await readTemplates()) await this.templates.add(tenantId, content);
    });
  }
}

import path from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PROGRAM_FOLDER } from '../../../config/program-folder.js';
import type { Actor } from '../../../kernel/actor.js';
import { Beginnings } from '../../../kernel/beginnings.js';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { readJsonFile } from '../../../platform/files/json-file.js';
import { methodCatalogue, type ShippedMethod } from '../domain/method-content.js';
import { MethodsRepository } from '../persistence/methods.repository.js';

const CATALOGUE = path.join(PROGRAM_FOLDER, 'data/methods/catalogue.json');

/** @returns the shipped methods, checked @throws FileRefused that names file, place and reason */
const readCatalogue = (file = CATALOGUE): Promise<ShippedMethod[]> => readJsonFile(file, methodCatalogue);

/** Gives each new Planungskreis its own copy of the shipped methods, and later those that it lacks. */
@Injectable()
export class ShippedMethods implements OnModuleInit {
  constructor(
    private readonly beginnings: Beginnings,
    private readonly units: Units,
    private readonly methods: MethodsRepository,
  ) {}

  onModuleInit(): void {
    this.beginnings.add(async (tenantId) => void (await this.giveTo(tenantId)));
  }

  /** Adds what is missing; what was changed or retired stays as it is. @returns how many there were */
  add({ tenantId }: Actor): Promise<number> {
    return this.units.run({ tenantId }, 'write', () => this.giveTo(tenantId));
  }

  private async giveTo(tenantId: string): Promise<number> {
    const shipped = await readCatalogue();
    return this.methods.addMissing(shipped.map(({ key: shippedKey, ...content }) => ({ ...content, tenantId, id: newId(), shippedKey })));
  }
}

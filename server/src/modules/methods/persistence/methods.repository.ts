import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { Method } from '../domain/method.entity.js';

/** A method as its pages show it. */
export type MethodRow = Omit<Method, 'tenantId' | 'shippedKey'>;

/** What may be said of a method. */
export type MethodContent = Omit<MethodRow, 'id' | 'version' | 'isRetired'>;

const METHODS = `select m.id, m.name, m.kinds, m.purpose, m.fits_when as "fitsWhen", m.fits_not_when as "fitsNotWhen", m.effort, m.effort_hours as "effortHours", m.group_from as "groupFrom", m.group_to as "groupTo",
    m.duration, m.material, m.cost_note as "costNote", m.steps, m.questions, m.is_retired as "isRetired", m.version from method m`;
const IN_ORDER = 'order by m.is_retired, m.name collate "de-x-icu", m.id';

/** The methods of a Planungskreis: one statement, whatever their number. */
@Injectable()
export class MethodsRepository {
  constructor(private readonly units: Units) {}

  /** By name; those that are not used any more come last. */
  all(): Promise<MethodRow[]> {
    return this.units.query(`${METHODS} ${IN_ORDER}`, []);
  }

  byIds(ids: readonly string[]): Promise<MethodRow[]> {
    return this.units.query(`${METHODS} where m.id = any($1::uuid[]) ${IN_ORDER}`, [ids]);
  }

  /** Locks a method. */
  async lock(id: string): Promise<MethodRow | undefined> {
    return (await this.units.query<MethodRow>(`${METHODS} where m.id = $1 for no key update`, [id])).at(0);
  }

  /** Whether another one has the name. */
  async isNameTaken(name: string, id: string): Promise<boolean> {
    return (await this.units.query('select from method where name = $1 and id <> $2', [name, id])).length > 0;
  }

  async add(method: Partial<Method>): Promise<void> {
    await (await this.units.manager()).insert(Method, method);
  }

  /** Adds those of which neither key nor name is there yet. @returns how many there were */
  async addMissing(methods: Partial<Method>[]): Promise<number> {
    const added = await (await this.units.manager()).createQueryBuilder().insert().into(Method).values(methods).orIgnore().returning('id').execute();
    return (added.raw as unknown[]).length;
  }

  async update({ tenantId, id, version }: Pick<Method, 'tenantId' | 'id' | 'version'>, content: Partial<Method>): Promise<void> {
    await (await this.units.manager()).update(Method, { tenantId, id }, { ...content, version: version + 1 });
  }
}

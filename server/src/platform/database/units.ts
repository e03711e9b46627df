import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ClsService } from 'nestjs-cls';
import { DataSource, type EntityManager } from 'typeorm';
import { isTransient } from './database-errors.js';
import { type Mode, type Sight, Unit } from './unit.js';

const ATTEMPTS = 3;

/** Opens units of work and finds the current one; what runs inside shares its transaction. */
@Injectable()
export class Units {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly cls: ClsService,
  ) {}

  /** @throws when no unit is open: every query needs somebody whose rows it may see */
  manager(): Promise<EntityManager> {
    const unit = this.cls.get<Unit | undefined>('unit');
    if (!unit) throw new Error('No unit of work: every query needs a tenant.');
    return unit.manager();
  }

  /** Runs one statement in the current unit. */
  async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.manager()).query<Row[]>(sql, values);
  }

  /** Opens a read-only unit for the rest of the caller's context; the caller ends it. For one GraphQL operation. */
  open(sight: Sight): Unit {
    const unit = new Unit(this.dataSource, sight, 'read');
    this.cls.set('unit', unit);
    return unit;
  }

  /**
   * Runs `work` in a unit of its own: commits what it returns, rolls back what it throws. A lost connection, a deadlock
   * or a serialisation failure runs the whole of `work` again, so it must do nothing outside of the database.
   */
  async run<Result>(sight: Sight, mode: Mode, work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(sight, mode, work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  private attempt<Result>(sight: Sight, mode: Mode, work: () => Promise<Result>): Promise<Result> {
    return this.cls.run({ ifNested: 'inherit' }, async () => {
      const unit = new Unit(this.dataSource, sight, mode);
      this.cls.set('unit', unit);
      try {
        const result = await work();
        await unit.end('commit');
        return result;
      } catch (error) {
        await unit.end('rollback').catch(() => undefined); // the first error is the one that tells what happened
        throw error;
      }
    });
  }
}

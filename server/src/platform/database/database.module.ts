import { type DynamicModule, Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource, TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Units } from './units.js';

/** The pool as role `app`, and the units of work on it. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationBootstrap {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  static forRoot(options: () => DataSourceOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({ useFactory: () => ({ ...options(), retryAttempts: 0 }) }),
        ClsModule.forRoot({ global: true, middleware: { mount: true, generateId: true } }),
      ],
      providers: [Units],
      exports: [Units],
    };
  }

  /** Row-level security is no protection against a role that owns tables or may bypass it. */
  async onApplicationBootstrap(): Promise<void> {
    const [role] = await this.dataSource.query<[{ name: string; unsafe: boolean }]>(
      `select rolname as name, rolsuper or rolbypassrls or exists (select from pg_tables where tableowner = current_user) as unsafe
       from pg_roles where rolname = current_user`,
    );
    if (role.unsafe) throw new Error(`Role "${role.name}" could pass row-level security; run with a role that owns nothing.`);
  }
}

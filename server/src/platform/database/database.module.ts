import { type DynamicModule, Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource, TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { assertHarmlessRole, type RoleRow } from './harmless-role.js';
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

  onApplicationBootstrap(): Promise<void> {
    return assertHarmlessRole((sql) => this.dataSource.query<RoleRow[]>(sql));
  }
}

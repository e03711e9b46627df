import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { OpenToEverybody } from '../auth/requires.js';

/** What a load balancer or an orchestrator asks; the answers hold nothing about the installation. */
@Controller()
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get('livez')
  @OpenToEverybody('says only that the process answers')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @OpenToEverybody('says only whether requests can be served')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.dataSource.query('select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'no database' }); // the pool has logged why
    }
    return { status: 'ok' };
  }
}

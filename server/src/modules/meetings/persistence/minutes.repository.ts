import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { Minutes } from '../domain/minutes.entity.js';

/** Frozen minutes of meetings that are locked. */
@Injectable()
export class MinutesRepository {
  constructor(private readonly units: Units) {}

  async add(minutes: Minutes): Promise<void> {
    await (await this.units.manager()).insert(Minutes, minutes);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectPages } from '../../../kernel/notices.js';
import { MEASURE } from '../domain/measure-activities.js';

/** Says where measures are shown. */
@Injectable()
export class MeasurePages implements OnModuleInit {
  constructor(private readonly pages: SubjectPages) {}

  onModuleInit(): void {
    this.pages.register(MEASURE, (id) => `massnahmen/${id}`);
  }
}

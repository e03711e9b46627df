import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds } from '../../../kernel/discussed.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { DiscussedPlacesRepository } from '../persistence/discussed-places.repository.js';

/** Blocks and tasks are talked about. */
@Injectable()
export class DiscussedWork implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly places: DiscussedPlacesRepository,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: SUBJECT.BLOCK, placeOf: (id) => this.places.ofBlock(id) });
    this.kinds.register({ kind: SUBJECT.TASK, placeOf: (id) => this.places.ofTask(id) });
  }
}

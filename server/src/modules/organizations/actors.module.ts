import { Global, Module } from '@nestjs/common';
import { ActorDirectory } from '../../platform/auth/policy.js';
import { IdentityModule } from '../identity/index.js';
import { ActorsRepository } from './persistence/actors.repository.js';
import { FindActor } from './use-cases/find-actor.js';

/** Gives the whole program the one way to learn who acts, and who could. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [ActorsRepository, FindActor, { provide: ActorDirectory, useExisting: FindActor }],
  exports: [ActorDirectory, ActorsRepository],
})
export class ActorsModule {}

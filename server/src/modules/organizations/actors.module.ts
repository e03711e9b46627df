import { Global, Module } from '@nestjs/common';
import { ActorDirectory } from '../../platform/auth/policy.js';
import { IdentityModule } from '../identity/index.js';
import { ActorsRepository } from './persistence/actors.repository.js';
import { AnswerersRepository } from './persistence/answerers.repository.js';
import { FindActor } from './use-cases/find-actor.js';

/** Gives the whole program the one way to learn who acts, who could, and who answers. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [ActorsRepository, AnswerersRepository, FindActor, { provide: ActorDirectory, useExisting: FindActor }],
  exports: [ActorDirectory, ActorsRepository, AnswerersRepository],
})
export class ActorsModule {}

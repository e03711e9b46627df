import { Module } from '@nestjs/common';
import { AccountResolver, SessionResolver } from './graphql/identity.resolver.js';
import { SessionDoor } from './graphql/session-door.js';
import { AttemptKeeping } from './jobs/attempt-keeping.js';
import { PasswordLinkMail } from './jobs/password-link-mail.js';
import { AccountsRepository } from './persistence/accounts.repository.js';
import { AttemptsRepository } from './persistence/attempts.repository.js';
import { OneTimeLinksRepository } from './persistence/one-time-links.repository.js';
import { PersonsRepository } from './persistence/persons.repository.js';
import { SessionsRepository } from './persistence/sessions.repository.js';
import { ChangeLocale } from './use-cases/change-locale.js';
import { ChangePassword } from './use-cases/change-password.js';
import { MeQueries } from './use-cases/me-queries.js';
import { PasswordHasher } from './use-cases/password-hasher.js';
import { PasswordLinkThrottle } from './use-cases/password-link-throttle.js';
import { PasswordProof } from './use-cases/password-proof.js';
import { RedeemAccountLink } from './use-cases/redeem-account-link.js';
import { RequestPasswordLink } from './use-cases/request-password-link.js';
import { SignInThrottle } from './use-cases/sign-in-throttle.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { SwitchTenant } from './use-cases/switch-tenant.js';

const useCases = [ChangeLocale, ChangePassword, MeQueries, RedeemAccountLink, RequestPasswordLink, SignIn, SignOut, SwitchTenant, PasswordLinkThrottle, SignInThrottle];
const forOtherModules = [AccountsRepository, OneTimeLinksRepository, PersonsRepository, SessionsRepository, PasswordHasher, PasswordProof, SessionDoor];

/**
 * Purpose: who somebody is and how they get in.
 * Owns: Tenant, Account, Session, OneTimeLink, Person.
 * Invariants: the same answer and time for an unknown address; of secrets only hashes; a new session at every change of privilege.
 */
@Module({
  providers: [...useCases, ...forOtherModules, AttemptsRepository, AttemptKeeping, PasswordLinkMail, SessionResolver, AccountResolver],
  exports: forOtherModules,
})
export class IdentityModule {}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext, SignedInContext } from '../../../platform/auth/request-context.js';
import { OpenToEverybody, RequiresSession } from '../../../platform/auth/requires.js';
import { ChangeLocale } from '../use-cases/change-locale.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { type LinkPreview, RedeemAccountLink } from '../use-cases/redeem-account-link.js';
import { RequestPasswordLink } from '../use-cases/request-password-link.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';
import { SwitchTenant } from '../use-cases/switch-tenant.js';
import { ChangeLocaleInput, ChangePasswordInput, RedeemAccountLinkInput, RequestPasswordLinkInput, SignInInput, SwitchTenantInput } from './identity.inputs.js';
import {
  AccountLink,
  ChangeLocaleResult,
  ChangePasswordResult,
  LocaleChanged,
  Me,
  PasswordChanged,
  PasswordLinkRequested,
  RedeemAccountLinkResult,
  RequestPasswordLinkResult,
  SignedIn,
  SignedOut,
  SignInResult,
  SwitchTenantResult,
} from './identity.types.js';
import { SessionDoor } from './session-door.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly door: SessionDoor,
    private readonly signInUseCase: SignIn,
    private readonly signOutUseCase: SignOut,
    private readonly switchTenantUseCase: SwitchTenant,
  ) {}

  @Query(() => Me, { nullable: true, description: 'Whoever is signed in; null for everybody else.' })
  @OpenToEverybody('answers null to whoever is signed out')
  async me(@Context() { actor }: RequestContext): Promise<Me | null> {
    return actor ? this.door.me(actor) : null;
  }

  @Mutation(() => SignInResult)
  @OpenToEverybody('is how a session begins')
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<SignedIn> {
    const token = await this.signInUseCase.execute(input, context.request.ip);
    await this.signOutUseCase.here(context.token);
    return new SignedIn(await this.door.enter(context, token));
  }

  @Mutation(() => SwitchTenantResult)
  @RequiresSession()
  async switchTenant(@Args('input') input: SwitchTenantInput, @Context() context: SignedInContext): Promise<SignedIn> {
    return new SignedIn(await this.door.enter(context, await this.switchTenantUseCase.execute(context.actor, context.token, input)));
  }

  @Mutation(() => SignedOut)
  @OpenToEverybody('ending a session that has ended is no fault')
  async signOut(@Context() context: RequestContext): Promise<SignedOut> {
    await this.signOutUseCase.here(context.token);
    return this.door.leave(context);
  }

  @Mutation(() => SignedOut, { description: 'Ends every session of the account, this one too.' })
  @RequiresSession()
  async signOutEverywhere(@Context() context: SignedInContext): Promise<SignedOut> {
    await this.signOutUseCase.everywhere(context.actor);
    return this.door.leave(context);
  }
}

@Resolver()
export class AccountResolver {
  constructor(
    private readonly door: SessionDoor,
    private readonly changePasswordUseCase: ChangePassword,
    private readonly changeLocaleUseCase: ChangeLocale,
    private readonly redeem: RedeemAccountLink,
    private readonly passwordLinks: RequestPasswordLink,
  ) {}

  @Query(() => Boolean, { description: 'Whether a forgotten password is replaced by mail; otherwise the administration gives a link.' })
  @OpenToEverybody('the page for signing in offers what is possible')
  passwordLinksAreMailed(): boolean {
    return this.passwordLinks.isPossible;
  }

  @Mutation(() => RequestPasswordLinkResult)
  @OpenToEverybody('whoever forgot the password cannot sign in')
  async requestPasswordLink(@Args('input') input: RequestPasswordLinkInput, @Context() { request }: RequestContext): Promise<PasswordLinkRequested> {
    await this.passwordLinks.execute(input, request.ip);
    return new PasswordLinkRequested();
  }

  @Query(() => AccountLink, { nullable: true, description: 'What a one-time link is for; null when it does not work.' })
  @OpenToEverybody('whoever holds the secret is who it was made for')
  async accountLink(@Args('token') token: string): Promise<LinkPreview | null> {
    return this.redeem.preview(token);
  }

  @Mutation(() => RedeemAccountLinkResult)
  @OpenToEverybody('whoever holds the secret is who it was made for')
  async redeemAccountLink(@Args('input') input: RedeemAccountLinkInput, @Context() context: RequestContext): Promise<SignedIn> {
    return new SignedIn(await this.door.enter(context, await this.redeem.execute(input, context.request.ip)));
  }

  @Mutation(() => ChangePasswordResult)
  @RequiresSession()
  async changePassword(@Args('input') input: ChangePasswordInput, @Context() context: SignedInContext): Promise<PasswordChanged> {
    const token = await this.changePasswordUseCase.execute(context.actor, context.request.ip, input);
    return new PasswordChanged(await this.door.enter(context, token));
  }

  @Mutation(() => ChangeLocaleResult)
  @RequiresSession()
  async changeLocale(@Args('input') input: ChangeLocaleInput, @Context() { actor }: SignedInContext): Promise<LocaleChanged> {
    await this.changeLocaleUseCase.execute(actor, input);
    return new LocaleChanged(await this.door.me(actor));
  }
}

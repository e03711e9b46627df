import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { RequiresSession, WithinAggregate } from '../../../platform/auth/requires.js';
import { SettingsChangedMeanwhile } from '../domain/notifications.refusals.js';
import { KeepWishes } from '../use-cases/keep-wishes.js';
import { ChangeNotificationSettingsInput, ChangeNotificationSettingsResult, NotificationSettingsChanged, NotificationSettingsType } from './mail-wishes.types.js';

@Resolver()
export class MailWishesResolver {
  constructor(private readonly wishes: KeepWishes) {}

  @Query(() => NotificationSettingsType)
  @RequiresSession()
  async notificationSettings(@Context() { actor }: SignedInContext): Promise<NotificationSettingsType> {
    return this.wishes.of(actor);
  }

  @Mutation(() => ChangeNotificationSettingsResult)
  @RequiresSession()
  async changeNotificationSettings(@Args('input') input: ChangeNotificationSettingsInput, @Context() { actor }: SignedInContext): Promise<NotificationSettingsChanged> {
    return new NotificationSettingsChanged(await this.wishes.change(actor, input));
  }
}

@Resolver(() => SettingsChangedMeanwhile)
export class SettingsChangedMeanwhileResolver {
  constructor(private readonly wishes: KeepWishes) {}

  @ResolveField(() => NotificationSettingsType)
  @WithinAggregate('the settings of whoever is signed in')
  async current(@Context() { actor }: SignedInContext): Promise<NotificationSettingsType> {
    return this.wishes.of(actor);
  }
}

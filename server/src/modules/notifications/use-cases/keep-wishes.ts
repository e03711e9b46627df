import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { type MailWishes, USUAL_WISHES } from '../domain/notification-setting.entity.js';
import { SettingsChangedMeanwhile } from '../domain/notifications.refusals.js';
import { WishesRepository } from '../persistence/wishes.repository.js';

/** Wishes with the version that somebody saw; 0 is what holds for whoever has said nothing. */
export type VersionedWishes = MailWishes & { version: number };

/** When somebody wants to be told by mail. */
@Injectable()
export class KeepWishes {
  static readonly refusals = [SettingsChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly wishes: WishesRepository,
  ) {}

  async of({ tenantId, personId }: Pick<Actor, 'tenantId' | 'personId'>): Promise<VersionedWishes> {
    return (await this.wishes.find(tenantId, personId)) ?? { ...USUAL_WISHES, version: 0 };
  }

  /** @throws Refused with SettingsChangedMeanwhile */
  async change(actor: Actor, { version, ...wishes }: VersionedWishes): Promise<VersionedWishes> {
    const { tenantId, personId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (!(await this.wishes.put(tenantId, personId, wishes, version))) throw new Refused(new SettingsChangedMeanwhile(personId));
      return this.of(actor);
    });
  }
}

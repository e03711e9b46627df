import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { NotificationSettingsDocument, type SettingsPartsFragment } from '../../gql/identity/graphql';
import { MailWishesForm } from './mail-wishes-form';

/** When I am told by mail; the form comes with what holds. */
@Component({
  selector: 'pk-mail-wishes',
  imports: [MailWishesForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: ':host { display: block; margin-block-start: 0.75rem; }',
  template: `@if (settings(); as known) {<pk-mail-wishes-form [settings]="known" />}`,
})
export class MailWishes {
  protected readonly settings = signal<SettingsPartsFragment | null>(null);

  constructor() {
    void this.load(inject(Graphql));
  }

  private async load(graphql: Graphql): Promise<void> {
    const answer = await graphql.query(NotificationSettingsDocument, {});
    if (answer) this.settings.set(answer.notificationSettings);
  }
}

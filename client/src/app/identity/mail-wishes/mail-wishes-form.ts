import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { ChangeNotificationSettingsDocument, type DigestRhythm, type SettingsPartsFragment } from '../../gql/identity/graphql';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { hours, rhythms, weekdays } from '../model/mail-wishes';

/** How often, on which day and at which hour a digest comes, and whether dates are reminded of. */
@Component({
  selector: 'pk-mail-wishes-form',
  imports: [Control, Field, Form, FormField, Icon, Notice, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-wishes-form.html',
})
export class MailWishesForm {
  readonly settings = input.required<SettingsPartsFragment>();

  protected readonly rhythms = rhythms;
  protected readonly weekdays = weekdays(inject(LOCALE_ID));
  protected readonly hours = hours;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly saved = signal(false);
  private readonly graphql = inject(Graphql);
  private readonly version = linkedSignal(() => this.settings().version);
  private readonly model = linkedSignal(() => values(untracked(this.settings)));
  protected readonly form = form(this.model, { submission: { action: () => this.save() } });

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.saved.set(false);
    const { rhythm, weekday, hour, reminders } = this.model();
    const input = { rhythm, weekday: Number(weekday), hour: Number(hour), reminders, version: this.version() };
    const result = (await this.graphql.mutate(ChangeNotificationSettingsDocument, { input }))?.changeNotificationSettings;
    switch (result?.__typename) {
      case 'NotificationSettingsChanged':
        this.version.set(result.settings.version);
        this.saved.set(true);
        return;
      case 'SettingsChangedMeanwhile':
        // what was chosen here stays, and is what holds once it is saved again
        this.version.set(result.current.version);
        this.refusal.set(result);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'NotAllowed':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}

/** A select holds texts. */
const values = ({ rhythm, weekday, hour, reminders }: SettingsPartsFragment): { rhythm: DigestRhythm; weekday: string; hour: string; reminders: boolean } => ({ rhythm, weekday: String(weekday), hour: String(hour), reminders });

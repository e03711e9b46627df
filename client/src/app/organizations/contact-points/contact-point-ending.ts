import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { OwnVersion } from '../../ui/form/own-version';
import { type ContactPoint, ContactPointStore } from '../data/contact-point.store';
import { EndingForm } from '../forms/ending-form';
import type { Sent } from '../forms/sending';
import { ContactPointSaving } from './contact-point-saving';

/** Gives a contact point the last day on which it is open. */
@Component({
  selector: 'pk-contact-point-ending',
  imports: [EndingForm],
  providers: [ContactPointSaving],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-ending-form
      consequence="Vom Tag danach an steht sie nur noch unter „auch geschlossene“."
      i18n-consequence="@@contact.end.consequence"
      submit="Anlaufstelle schließen"
      i18n-submit="@@contact.end.submit"
      [lastDay]="point().endedOn"
      [refusal]="saving.refusal()"
      [send]="end"
      (saved)="saved.emit()"
      (left)="left.emit()"
    />
  `,
})
export class ContactPointEnding {
  readonly point = input.required<ContactPoint>();
  readonly saved = output();
  readonly left = output();

  protected readonly saving = inject(ContactPointSaving);
  private readonly store = inject(ContactPointStore);
  /** Only another last day that somebody has given it meanwhile is in the way. */
  private readonly own = new OwnVersion<ContactPoint, { endedOn: string }>(() => this.point(), ({ endedOn }) => ({ endedOn: endedOn ?? '' }));

  protected readonly end = (lastDay: string): Promise<Sent> => {
    this.own.values.set({ endedOn: lastDay });
    return this.saving.save(this.own, ({ id, version }) => this.store.end({ contactPointId: id, lastDay, version }));
  };
}

import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { OrganizationVerbs } from '../data/organization-verbs';
import type { Organization } from '../data/organization.store';
import { type Ending, LastDayForm } from '../forms/last-day-form';
import { isOpen, responsibilitiesOf } from '../model/responsibility';
import { Notice } from '../../ui/notice/notice';
import { ResponsibilityList } from './responsibility-list';

/** Gives the organisation its last day, and shows before what still hangs on it. */
@Component({
  selector: 'pk-organization-ending',
  imports: [LastDayForm, Notice, ResponsibilityList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: grid; gap: 0.75rem; }`,
  template: `
    <h2 i18n="@@organization.end">Organisation beenden</h2>
    @if (open().length) {
      <pk-notice kind="watch" heading="Dafür ist sie noch zuständig" i18n-heading="@@organization.end.stillAnswers"><p i18n="@@organization.end.handOn">Es bleibt bei ihr, bis Sie es am Baustein oder Inhalt einer anderen Organisation übergeben.</p></pk-notice>
      <pk-responsibility-list [of]="open()" />
    }
    <pk-last-day-form [ending]="ending()" (saved)="saved.emit()" (left)="left.emit()" />
  `,
})
export class OrganizationEnding {
  readonly organization = input.required<Organization>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(OrganizationVerbs);
  protected readonly open = computed(() => responsibilitiesOf(this.organization()).filter(isOpen));
  protected readonly ending = computed<Ending>(() => {
    const { id: organizationId, validUntil } = this.organization();
    return {
      consequence: $localize`:@@organization.end.consequence:Vom Tag danach an hat durch sie niemand mehr Rechte. Sie bleibt im Verzeichnis unter „auch beendete“, mit ihrem Verlauf.`,
      submit: $localize`:@@organization.end.submit:Organisation beenden`,
      lastDay: validUntil,
      part: (current) => current.validUntil,
      ask: (lastDay, version) => this.verbs.end({ organizationId, lastDay, version }),
    };
  });
}

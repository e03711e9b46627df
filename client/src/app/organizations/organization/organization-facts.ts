import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodText } from '../../core/vocabulary/period';
import { EditForm } from '../../ui/editable/edit-form';
import { Editable } from '../../ui/editable/editable';
import type { Organization } from '../data/organization.store';
import { FrameForm } from '../forms/frame-form';
import { TextForm } from '../forms/text-form';
import { VisibilityForm } from '../forms/visibility-form';
import { organizationAddress } from '../../core/vocabulary/references';
import { visibilityLabels } from '../model/visibilities';

/** What the register says of an organisation, each part to be changed where it stands. */
@Component({
  selector: 'pk-organization-facts',
  imports: [EditForm, Editable, FrameForm, RouterLink, TextForm, VisibilityForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-facts.html',
  styles: `
    .rows { border-block-start: 1px solid var(--pk-edge); }
    .text { white-space: pre-line; }
    a { display: inline-block; min-block-size: 1.5rem; }
    p + p { margin-block-start: 0.25rem; }
  `,
})
export class OrganizationFacts {
  readonly organization = input.required<Organization>();
  readonly changed = output();

  private readonly locale = inject(LOCALE_ID);
  protected readonly address = organizationAddress;
  protected readonly mayEdit = computed(() => this.organization().actions.includes('organization.edit'));
  protected readonly mayShare = computed(() => this.organization().actions.includes('organization.share'));
  protected readonly term = computed(() => {
    const { validFrom, validUntil } = this.organization();
    return periodText({ from: validFrom, until: validUntil }, this.locale);
  });
  protected readonly visibility = computed(() => visibilityLabels[this.organization().visibility]);

  protected saved(changed: Editable): void {
    changed.close($localize`:@@task.saved:Gespeichert.`);
    this.changed.emit();
  }
}

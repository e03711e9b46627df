import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { organizationAddress } from '../../core/vocabulary/references';
import { OwnVersion } from '../../ui/form/own-version';
import { Icon } from '../../ui/icon/icon';
import { type AgreementNow, AgreementVerbs } from '../data/agreement-verbs';
import type { Agreement, Party } from '../data/agreement.store';
import { AgreementSaving } from './agreement-saving';
import { PartyForm } from './party-form';

/** Who has agreed, what each of them does and brings. */
@Component({
  selector: 'pk-party-table',
  imports: [Icon, PartyForm, RefusalNotice, RouterLink],
  providers: [AgreementSaving],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './party-table.html',
  styleUrls: ['../organization/section.scss', './party-table.scss'],
})
export class PartyTable {
  readonly agreement = input.required<Agreement>();
  readonly changed = output();

  /** The party whose form is open, or a new one. */
  protected readonly opened = signal<Party | 'new' | null>(null);
  protected readonly openId = computed(() => {
    const opened = this.opened();
    return opened && opened !== 'new' ? opened.id : null;
  });
  protected readonly said = signal('');
  protected readonly saving = inject(AgreementSaving);
  protected readonly may = computed(() => this.agreement().actions.includes('agreement.edit'));
  protected readonly mayRemove = computed(() => this.may() && this.agreement().parties.length > 2);
  protected readonly address = organizationAddress;
  private readonly verbs = inject(AgreementVerbs);
  private readonly focus = focusing();

  protected open(what: Party | 'new'): void {
    this.said.set('');
    this.saving.refusal.set(null);
    this.opened.set(what);
    this.focus('form input, form textarea');
  }

  protected close(): void {
    const id = this.openId();
    this.opened.set(null);
    this.focus(`[id="party-${id}"]`, '#party-add', 'h2');
  }

  protected saved(name: string): void {
    this.said.set(this.opened() === 'new' ? $localize`:@@party.added:${name}:organization: ist jetzt Partei.` : $localize`:@@party.changed:Pflichten und Mittel von ${name}:organization: sind geändert.`);
    this.close();
    this.changed.emit();
  }

  protected async remove({ id: partyId, organization }: Party): Promise<void> {
    this.said.set('');
    const own = new OwnVersion<AgreementNow, object>(() => this.agreement(), () => ({}));
    if ((await this.saving.save(own, (seen) => this.verbs.removeParty({ partyId, version: seen?.version ?? 0 }))) !== 'saved') return;
    this.said.set($localize`:@@party.removed:${organization.name}:organization: ist nicht mehr Partei.`);
    this.focus('h2');
    this.changed.emit();
  }
}

import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { roles } from '../../core/vocabulary/labels';
import type { GrantedRole } from '../../gql/core/graphql';
import { AccountsStore, type Kept } from '../data/accounts.store';
import type { AccountRow } from '../model/account-row';
import { RoleChecks } from '../role-checks/role-checks';

/** What changes for somebody who has an account: the roles, and that they leave. */
@Component({
  selector: 'pk-account-changes',
  imports: [RefusalNotice, RoleChecks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-changes.html',
  styleUrl: './account-changes.scss',
})
export class AccountChanges {
  readonly row = input.required<AccountRow>();
  /** What was done, in a sentence. */
  readonly done = output<string>();
  readonly cancelled = output();

  protected readonly granted = linkedSignal<ReadonlySet<GrantedRole>>(() => new Set(this.row().granted));
  protected readonly refusal = signal<Refusal | null>(null);
  private readonly store = inject(AccountsStore);
  private readonly questions = inject(Questions);

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => element.nativeElement.querySelector('input')?.focus());
  }

  protected async change(): Promise<void> {
    const { id: personId, version, name } = this.row();
    const result = await this.store.changeRoles({ personId, version, roles: roles.filter((role) => this.granted().has(role)) });
    this.tell(result, $localize`:@@accountChanges.rolesChanged:Die Rollen von ${name}:name: sind geändert.`);
  }

  protected async end(): Promise<void> {
    const { id: personId, version, name } = this.row();
    const agrees = await this.questions.ask({
      heading: $localize`:@@accountChanges.end.heading:Scheidet ${name}:name: aus?`,
      sentences: [
        $localize`:@@accountChanges.end.consequence:Rollen, Mitgliedschaften und Besetzungen enden, offene Sitzungen und Links auch.`,
        $localize`:@@accountChanges.end.seats:Sitze, die die Person innehatte, sind dann unbesetzt. Was sie getan hat, behält ihren Namen.`,
      ],
      agree: $localize`:@@accountChanges.end.agree:Ausscheiden lassen`,
      decline: $localize`:@@accountChanges.end.decline:Nicht ausscheiden lassen`,
    });
    if (agrees) this.tell(await this.store.end({ personId, version }), $localize`:@@accountChanges.ended:${name}:name: ist ausgeschieden.`);
  }

  private tell(result: Kept | undefined, sentence: string): void {
    if (!result) return;
    if (result.__typename === 'AccountChanged') this.done.emit(sentence);
    else this.refusal.set(result);
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { homeAddress } from '../../core/session/return-address';
import { Session } from '../../core/session/session';
import { SetUpTenantDocument, type SetUpTenantInput } from '../../gql/identity/graphql';
import { emailAddress, filled, newPassword } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PasswordInput } from '../../ui/form/password-input';
import { bodyKinds, officialKeyProblem } from '../model/body';
import { takeLinkToken } from '../../core/one-time-link/link-token';

const blank: Omit<SetUpTenantInput, 'token'> = { tenantName: '', bodyKind: 'COUNTY', bodyName: '', officialKey: '', givenName: '', familyName: '', email: '', password: '' };

/** The first visit of a new installation: its Planungskreis, and who administers it. */
@Component({
  selector: 'pk-set-up',
  imports: [Control, Field, Form, FormField, PasswordInput, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './set-up.html',
})
export class SetUp {
  protected readonly token = takeLinkToken();
  protected readonly kinds = bodyKinds;
  protected readonly refusal = signal<Refusal | null>(this.token ? null : { __typename: 'LinkNotValid' });
  protected readonly form = form(
    signal(blank),
    (path) => {
      for (const text of [path.tenantName, path.bodyName, path.officialKey, path.givenName, path.familyName]) filled(text);
      validate(path.officialKey, ({ value, valueOf }) => officialKeyProblem(valueOf(path.bodyKind), value().trim()));
      emailAddress(path.email);
      newPassword(path.password);
    },
    { submission: { action: () => this.setUp() } },
  );
  protected readonly keyHint = computed(() =>
    this.form.bodyKind().value() === 'COUNTY'
      ? $localize`:@@setUp.countyKey.hint:Der Kreisschlüssel: fünf Ziffern, zum Beispiel 05378.`
      : $localize`:@@setUp.ags.hint:Der amtliche Gemeindeschlüssel (AGS): acht Ziffern, zum Beispiel 05170044.`,
  );
  private readonly graphql = inject(Graphql);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  private async setUp(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const input = { token: this.token ?? '', ...this.form().value() };
    const result = (await this.graphql.mutate(SetUpTenantDocument, { input }))?.setUpTenant;
    switch (result?.__typename) {
      case 'SignedIn':
        await this.session.begin(result.me);
        await this.router.navigateByUrl(homeAddress);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'LinkNotValid':
      case 'NotAllowed':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}

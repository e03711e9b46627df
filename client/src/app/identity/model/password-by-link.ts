import { inject, signal } from '@angular/core';
import { type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { homeAddress } from '../../core/session/return-address';
import { Session } from '../../core/session/session';
import type { AcceptInvitationMutation, RedeemAccountLinkMutation } from '../../gql/identity/graphql';
import { newPasswordProblem } from '../../ui/form/checks';
import { fieldProblem, onFields, wrongPassword } from '../../ui/form/field-problems';

type Result = AcceptInvitationMutation['acceptInvitation'] | RedeemAccountLinkMutation['redeemAccountLink'];

interface Link {
  /** Whether the password is that of an account, and none is chosen. */
  readonly hasAccount: () => boolean;
  readonly redeem: (password: string) => Promise<Result | undefined>;
  /** The link has been used or has ended meanwhile. */
  readonly ended: (refusal: Refusal) => void;
}

/** What whoever has a link does with it: they choose a password, or prove by it that the account is theirs, and are signed in. Only in an injection context. */
export function passwordByLink({ hasAccount, redeem, ended }: Link) {
  const [session, router] = [inject(Session), inject(Router)];
  const refusal = signal<Refusal | null>(null);
  const passwordForm = form(
    signal({ password: '' }),
    (path) => {
      validate(path.password, ({ value }) => (hasAccount() ? (value() ? null : fieldProblem('REQUIRED')) : newPasswordProblem(value())));
    },
    { submission: { action: submit } },
  );

  async function submit(): Promise<TreeValidationResult> {
    refusal.set(null);
    const result = await redeem(passwordForm.password().value());
    switch (result?.__typename) {
      case 'SignedIn':
        await session.begin(result.me);
        await router.navigateByUrl(homeAddress);
        return;
      case 'InvalidInput':
        return onFields(passwordForm, result.problems);
      case 'WrongCredentials':
        return [{ ...wrongPassword(), fieldTree: passwordForm.password }];
      case 'LinkNotValid':
        return ended(result);
      case 'NotAllowed':
      case 'TooManyAttempts':
        return refusal.set(result);
      case undefined:
        return;
    }
  }

  return { form: passwordForm, refusal };
}

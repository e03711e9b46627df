import { Injectable, effect, inject, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { SignOutDocument, SignOutEverywhereDocument, SwitchTenantDocument } from '../../gql/core/graphql';
import { Failures } from '../failures/failures';
import { Graphql } from '../graphql/graphql';
import { agreedTo } from '../leaving/guarded';
import { Leaving } from '../leaving/leaving';
import type { Refusal } from '../refusals/refusal-sentence';
import { homeAddress, returnParameter, signInAddress } from './return-address';
import { Session } from './session';

/** The ways out of a session and over into another Planungskreis; each ends on a page that shows nothing of what was before. */
@Injectable({ providedIn: 'root' })
export class Door {
  private readonly graphql = inject(Graphql);
  private readonly failures = inject(Failures);
  private readonly session = inject(Session);
  private readonly leaving = inject(Leaving);
  private readonly router = inject(Router);

  constructor() {
    effect(() => {
      if (this.failures.current()?.kind === 'session-ended') untracked(() => void this.expire());
    });
  }

  async switchTenant(tenantId: string): Promise<Refusal | null> {
    if (!(await this.leaving.mayLeave())) return null;
    const result = (await this.graphql.mutate(SwitchTenantDocument, { input: { tenantId } }))?.switchTenant;
    if (!result) return null;
    if (result.__typename !== 'SignedIn') return result;
    await this.session.begin(result.me);
    await this.router.navigateByUrl(homeAddress, { onSameUrlNavigation: 'reload', info: agreedTo });
    return null;
  }

  async signOut(): Promise<void> {
    if (!(await this.leaving.mayLeave())) return;
    if (await this.graphql.mutate(SignOutDocument, {})) await this.leave();
  }

  async signOutEverywhere(): Promise<void> {
    if (!(await this.leaving.mayLeave())) return;
    if (await this.graphql.mutate(SignOutEverywhereDocument, {})) await this.leave();
  }

  /** The session ended elsewhere: signing in again leads back to the same place. */
  private async expire(): Promise<void> {
    this.failures.dismiss();
    if (!this.session.me()) return;
    await this.leave({ [returnParameter]: this.router.url, beendet: 'ja' });
  }

  private async leave(queryParams: Record<string, string> = {}): Promise<void> {
    await this.session.end();
    await this.router.navigate([signInAddress], { queryParams });
  }
}

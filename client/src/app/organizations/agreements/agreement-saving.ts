import { Injectable, inject } from '@angular/core';
import type { AgreementNow } from '../data/agreement-verbs';
import { AgreementStore } from '../data/agreement.store';
import { VersionedSaving } from '../forms/versioned-saving';

/** Saves changes of the agreement that is shown. Provided by the form. */
@Injectable()
export class AgreementSaving extends VersionedSaving<AgreementNow> {
  constructor() {
    const store = inject(AgreementStore);
    super((agreement) => store.put(agreement), { __typename: 'AgreementChangedMeanwhile' });
  }
}

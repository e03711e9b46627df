import { Injectable, inject } from '@angular/core';
import { type ContactPoint, ContactPointStore } from '../data/contact-point.store';
import { VersionedSaving } from '../forms/versioned-saving';

/** Saves changes of contact points in the list that is shown. Provided by the form. */
@Injectable()
export class ContactPointSaving extends VersionedSaving<ContactPoint> {
  constructor() {
    const store = inject(ContactPointStore);
    super((point) => store.put(point), { __typename: 'ContactPointChangedMeanwhile' });
  }
}

import { inject } from '@angular/core';
import type { RedirectFunction } from '@angular/router';
import { homeAddress } from './return-address';
import { Session } from './session';

/** Where somebody begins who wants to go nowhere in particular: those who lead with all goals at a glance. */
export const firstAddress = (session: Pick<Session, 'may'>): string => (session.may('status.ask') ? '/leitung' : homeAddress);

export const firstPage: RedirectFunction = async () => {
  const session = inject(Session);
  await session.standing();
  return firstAddress(session);
};

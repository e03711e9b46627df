import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import { homeAddress, returnAddress, returnParameter, signInAddress } from './return-address';
import { Session } from './session';

const unreachableAddress = '/nicht-erreichbar';

/** Pages of whoever is signed in; the address is kept for the way back. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const router = inject(Router);
  switch (await inject(Session).standing()) {
    case 'signed-in':
      return true;
    case 'signed-out': {
      const wanted = returnAddress(url);
      return router.createUrlTree([signInAddress], wanted === homeAddress ? {} : { queryParams: { [returnParameter]: wanted } });
    }
    case 'unreachable':
      // the address stays, so that loading again leads where it should
      return new RedirectCommand(router.parseUrl(unreachableAddress), { skipLocationChange: true });
  }
};

/** Whoever is signed in already needs no sign-in page. */
export const signedOut: CanActivateFn = async ({ queryParamMap }) => {
  const router = inject(Router);
  return (await inject(Session).standing()) === 'signed-in' ? router.parseUrl(returnAddress(queryParamMap.get(returnParameter))) : true;
};

/** Pages that only some may see do not exist for the others. */
export const may =
  (action: string): CanMatchFn =>
  async () => {
    const session = inject(Session);
    await session.standing();
    return session.may(action);
  };

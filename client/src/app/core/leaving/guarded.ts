import { inject } from '@angular/core';
import { type CanDeactivateFn, type Route, Router, type Routes } from '@angular/router';
import { Leaving } from './leaving';

/** Goes along with a navigation of which somebody has said already that it shall leave the page. */
export const agreedTo = { isAgreedTo: true } as const;

const asking: CanDeactivateFn<unknown> = () => inject(Router).currentNavigation()?.extras.info === agreedTo || inject(Leaving).mayLeave();

const guardedRoute = (route: Route): Route => (route.redirectTo === undefined ? { ...route, canDeactivate: [asking, ...(route.canDeactivate ?? [])] } : route);

/** Pages that ask before they are left with something that is not saved. */
export const guarded = (routes: Routes): Routes => routes.map(guardedRoute);

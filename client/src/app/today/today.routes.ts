import type { Routes } from '@angular/router';

export const todayRoutes: Routes = [{ path: '', title: $localize`:@@today.title:Heute`, loadComponent: () => import('./home/home').then(({ Home }) => Home) }];

import type { Routes } from '@angular/router';

export const accessRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'konten' },
  { path: 'konten', title: $localize`:@@accounts.title:Konten`, loadComponent: () => import('./accounts/accounts').then(({ Accounts }) => Accounts) },
  { path: 'betrieb', title: $localize`:@@operations.title:Betrieb`, loadComponent: () => import('./operations/operations.page').then(({ OperationsPage }) => OperationsPage) },
];

/** Whoever plans reads the report too, without keeping anything else of the administration. */
export const councilSystemRoutes: Routes = [
  { path: '', title: $localize`:@@councilSystem.title:Ratsinformationssystem`, loadComponent: () => import('./council-systems/council-systems.page').then(({ CouncilSystemsPage }) => CouncilSystemsPage) },
];
